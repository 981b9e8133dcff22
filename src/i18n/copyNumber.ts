import type { Language } from "#domain/base/text.ts";
import type { TourIssue } from "#domain/tour/tourIssue.ts";
import { daNangTime } from "./daNangTime.ts";
import { shareWords } from "./shareWords.ts";

/** `Copy no. 3, 19 October 2027 07:10 (Da Nang time)`: which issue of a plan something is. */
export function copyNumber({ number, issuedAt }: TourIssue, language: Language): string {
  return shareWords[language].copyNumber(`${number}`, daNangTime(issuedAt, language));
}
