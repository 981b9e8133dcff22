import type { Result } from "#domain/base/result.ts";
import { isSame } from "#domain/base/sameData.ts";
import { EXAMPLE_ID, exampleTour } from "#domain/tour/exampleTour.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { withTourId } from "#domain/tour/tourEdit.ts";
import type { TourIssue } from "#domain/tour/tourIssue.ts";
import { formatTourCode, openTourCode, type TourCodeProblem } from "#domain/tourCode/tourCode.ts";
import type { IssuedTour } from "#domain/tourCode/tourCodeFields.ts";

/** A `tour=` longer than this is left out: mail programs and phones cut long addresses off. */
export const TOUR_PARAMETER_LIMIT = 2000;

/**
 * The public copy of a tour as the value of `tour=`, or how long it would be where that is too long.
 * Null for the untouched example, which is there without it.
 */
export function tourParameter(
  tour: Tour,
  issue: TourIssue | null = null,
): { readonly code: string } | { readonly tooLong: number } | null {
  if (issue === null && isExample(tour)) return null;
  const code = formatTourCode(tour, issue);
  return code.length < TOUR_PARAMETER_LIMIT ? { code } : { tooLong: code.length };
}

/** The tour in the value of `tour=`, and which issue of it; a longer value than ours opens as well. */
export function tourOfParameter(value: string): Result<IssuedTour, TourCodeProblem> {
  return openTourCode(value);
}

/** Once changed and changed back it has an id of its own, and is the example all the same. */
function isExample(tour: Tour): boolean {
  return isSame(withTourId(tour, EXAMPLE_ID), exampleTour());
}
