import type { Language } from "#domain/base/text.ts";
import { formatDate } from "./format.ts";

const printedOn = {
  en: (date: string) => `Printed on ${date}.`,
  vi: (date: string) => `In ngày ${date}.`,
};

/** When a page went to paper and where it can be found; null: nowhere but on this machine. */
export function printedLine(date: string, address: string | null, language: Language): string {
  return [printedOn[language](formatDate(date, language)), address].filter(Boolean).join(" ");
}
