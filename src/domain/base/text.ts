import * as v from "valibot";

/** The two languages of the app and of its articles. */
export const LANGUAGES = ["vi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export function isLanguage(value: string): value is Language {
  return value === "vi" || value === "en";
}

export function otherLanguage(language: Language): Language {
  return language === "vi" ? "en" : "vi";
}

/** Words of the data in both languages; never missing in one of them. */
export type LocalText = Readonly<Record<Language, string>>;

function isNfc(text: string): boolean {
  return text === text.normalize("NFC");
}

/** A non-empty string in Unicode NFC, so that equal words are equal code units. */
export const words = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.check(isNfc, "NFC"));

/** A name or a note that a screen has room for; whole articles are longer. */
const phrase = v.pipe(
  words,
  v.check(({ length }) => length <= 4000, "≤ 4000"),
);

/** In a file: `{ vi, en }`, or one string where both languages write the same (a proper name). */
export const localText = v.pipe(
  v.union([phrase, v.strictObject({ vi: phrase, en: phrase })]),
  v.transform((text): LocalText => (typeof text === "string" ? { vi: text, en: text } : text)),
);

/** Kebab-case id, stable across versions: others link to it. */
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** ISO 8601 date of reduced precision: `2022`, `2022-10` or `2022-10-17`. */
export const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/),
);
