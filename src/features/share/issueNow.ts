import type { TourIssue } from "#domain/tourIssue.ts";
import type { TourState } from "#state/tour.ts";

/** The number and time that a copy given out now would keep; null: it would get new ones. */
export function issueNow({ tour, issued, plan }: TourState): TourIssue | null {
  const { copy, number, issuedAt } = plan;
  const isHandedOn = tour === issued || copy !== "organiser";
  return isHandedOn && issuedAt !== null ? { number, issuedAt } : null;
}

/** The present instant in UTC, as copies are dated: to the second. */
export function instantNow(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}
