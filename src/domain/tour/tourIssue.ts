/** Which edition of a tour a copy is: counted by the organiser, with the time it was given out. */
export interface TourIssue {
  /** 0: never given out. */
  readonly number: number;
  /** In UTC, `2027-10-12T03:04:05Z`. */
  readonly issuedAt: string;
}

export const ISSUE_LIMIT = 65_535;

const START = Date.UTC(2000, 0, 1);

/** An instant in UTC, in the years 2000 to 2099, to the second or finer. */
export function isInstant(text: string): boolean {
  if (!/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(text)) return false;
  // Some engines take 31 February for a day of March.
  const time = Date.parse(text);
  return Number.isFinite(time) && new Date(time).toISOString().slice(0, 19) === text.slice(0, 19);
}

/** Whole seconds since the beginning of the year 2000. */
export function secondsOf(instant: string): number {
  return Math.floor((Date.parse(instant) - START) / 1000);
}

export function instantOf(seconds: number): string {
  return `${new Date(START + seconds * 1000).toISOString().slice(0, 19)}Z`;
}
