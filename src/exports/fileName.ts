import { LANGUAGES } from "#domain/base/text.ts";
import type { TourFile } from "./tourFile.ts";

const TITLE_LENGTH = 60;
const NO_TITLE = "tour";

/**
 * `sample-programme-one-day-public-3.ics`: the title in letters that every system takes in a name, then
 * which copy it is, so that the organiser's is not passed on for the public one.
 */
export function fileName(
  { itinerary, copy, number, language }: Pick<TourFile, "itinerary" | keyof Named>,
  extension: string,
): string {
  const { title } = itinerary.tour;
  const words = [language, ...LANGUAGES].map((each) => plainLetters(title[each]));
  const name = words.find((each) => each !== "") ?? NO_TITLE;
  return `${name}-${copy}${number > 0 ? `-${number}` : ""}.${extension}`;
}

type Named = Pick<TourFile, "copy" | "number" | "language">;

function plainLetters(text: string): string {
  return text
    .replace(/[đĐ]/g, "d")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "")
    .slice(0, TITLE_LENGTH)
    .replace(/-$/, "");
}
