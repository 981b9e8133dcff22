import type { Plan } from "#domain/tour/planFile.ts";

const TITLE_LENGTH = 40;

/** `2027-10-19-us-business-delegation-public-3.json`: letters that every system takes in a name. */
export function planFileName({ tour, copy, number }: Plan): string {
  const title = plainLetters(tour.title.en) || plainLetters(tour.title.vi) || "plan";
  return `${tour.days[0]?.date}-${title}-${copy}-${number}.json`;
}

function plainLetters(text: string): string {
  const letters = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (letters.length <= TITLE_LENGTH) return letters;
  const wordEnd = letters.lastIndexOf("-", TITLE_LENGTH);
  return letters.slice(0, wordEnd === -1 ? TITLE_LENGTH : wordEnd);
}
