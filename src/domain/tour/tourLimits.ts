/**
 * How much a tour may hold: generous for a delegation, small enough that a hostile link or file
 * cannot keep a phone busy. Texts are counted in UTF-16 code units and per language, as the
 * `maxLength` of a text field counts them.
 */
export const LIMITS = {
  days: 14,
  /** Over all days. */
  stops: 100,
  windows: 6,
  questions: 20,
  stayMinutes: 1439,
  bufferMinutes: 120,
  id: 64,
  placeId: 56,
  title: 160,
  name: 120,
  host: 160,
  note: 1000,
  guestNote: 500,
  question: 300,
  answer: 2000,
  confirmedBy: 120,
  secret: 200,
  slideTitle: 160,
  /** Two minutes of speech. */
  slideNotes: 2000,
} as const;

/** The last minute of a day, 23:59. */
export const LAST_MINUTE = 1439;
