import { type BoldText, clippedText } from "#domain/base/clippedText.ts";

interface BoldWordsProps extends BoldText {
  /** Of the text, where it is not that of the page. */
  readonly lang?: string | undefined;
  /** About how many characters there is room for. */
  readonly room?: number;
}

/** A text with the words that were looked for in bold; a long one is cut around them. */
export function BoldWords({ text, ranges, lang, room = Number.POSITIVE_INFINITY }: BoldWordsProps) {
  const shown = clippedText({ text, ranges }, room);
  return (
    <span lang={lang}>
      {shown.isCutBefore && "… "}
      {shown.ranges.map(({ start, end }, i) => (
        <span key={start}>
          {shown.text.slice(shown.ranges[i - 1]?.end ?? 0, start)}
          <b>{shown.text.slice(start, end)}</b>
        </span>
      ))}
      {shown.text.slice(shown.ranges.at(-1)?.end ?? 0)}
      {shown.isCutAfter && " …"}
    </span>
  );
}
