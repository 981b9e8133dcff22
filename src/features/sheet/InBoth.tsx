import type { LocalText } from "#domain/base/text.ts";

/** The Vietnamese and the English words in one line; once, where both languages write the same. */
export function InBoth({ text }: { text: LocalText }) {
  if (text.vi === text.en) return text.vi;
  return (
    <>
      <span lang="vi">{text.vi}</span>
      {"\u00a0· "}
      <span lang="en">{text.en}</span>
    </>
  );
}
