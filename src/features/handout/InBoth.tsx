import { LANGUAGES, type Language } from "#domain/base/text.ts";

interface InBothProps {
  readonly text: (language: Language) => string;
}

/** The Vietnamese and the English words in one line; once, where both languages write the same. */
export function InBoth({ text }: InBothProps) {
  const [vi, en] = LANGUAGES.map(text);
  if (vi === en) return vi;
  return (
    <>
      <span lang="vi">{vi}</span>
      {" · "}
      <span lang="en">{en}</span>
    </>
  );
}
