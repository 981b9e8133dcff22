import { LANGUAGES } from "#domain/base/text.ts";
import type { Tour } from "#domain/tour/tour.ts";
import type { TourFile } from "./tourFile.ts";

const TITLE_LENGTH = 60;
const NO_TITLE = "tour";

/**
 * `sample-programme-one-day-public-3.ics`: the title in letters that every system takes in a name, then
 * which copy it is, so that the organiser's is not passed on for the public one.
 */
export function fileName({ tour, copy, number, language }: Named, extension: string): string {
  const words = [language, ...LANGUAGES].map((each) => plainLetters(tour.title[each]));
  const name = words.find((each) => each !== "") ?? NO_TITLE;
  return `${name}-${copy}${number > 0 ? `-${number}` : ""}.${extension}`;
}

interface Named extends Pick<TourFile, "copy" | "number" | "language"> {
  readonly tour: Pick<Tour, "title">;
}

function plainLetters(text: string): string {
  const letters = text
    .replace(/[đĐ]/g, "d")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (letters.length <= TITLE_LENGTH) return letters;
  const wordEnd = letters.lastIndexOf("-", TITLE_LENGTH);
  return letters.slice(0, wordEnd === -1 ? TITLE_LENGTH : wordEnd);
}
