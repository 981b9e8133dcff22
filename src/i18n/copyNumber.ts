import type { Language } from "#domain/text.ts";
import type { TourIssue } from "#domain/tourIssue.ts";
import { daNangTime } from "./daNangTime.ts";
import { shareWords } from "./shareWords.ts";

/** `Copy no. 3, 19 October 2027 07:10 (Da Nang time)`: which issue of a plan something is. */
export function copyNumber({ number, issuedAt }: TourIssue, language: Language): string {
  return shareWords[language].copyNumber(`${number}`, daNangTime(issuedAt, language));
}
