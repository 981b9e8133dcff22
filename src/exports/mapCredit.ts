import type { Leg } from "#domain/road/travel.ts";
import { tourFileWords } from "#i18n/tourFileWords.ts";
import { bilingual } from "./bilingual.ts";
import type { TourFile } from "./tourFile.ts";

/** Whose roads a line follows: the bundled ones are published under ODbL (data/README.md). */
export function mapCredit(leg: Leg, { language }: TourFile): string {
  if (leg.kind !== "routed" || leg.basis.kind !== "bundled") return "";
  return bilingual(language, (each) => tourFileWords[each].roadCredit);
}
