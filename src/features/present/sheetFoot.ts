import type { Source } from "#domain/evidence/source.ts";
import { SHEET, type SheetBox } from "#domain/stage/sheet.ts";
import { cutShort } from "#domain/stage/sheetFit.ts";
import type { Slide } from "#domain/stage/slides.ts";
import { formatPeriod } from "#i18n/format.ts";
import { slideFileWords } from "#i18n/slideFileWords.ts";
import { MARGIN, type SheetContext } from "./sheetContext.ts";
import { paragraph, run, textBox } from "./sheetText.ts";

interface FootContent {
  readonly sources: readonly Source[];
  readonly hasMap: boolean;
}

interface Foot {
  readonly boxes: readonly SheetBox[];
  /** Where the foot begins; all else stands above it. */
  readonly top: number;
}

const SIZE = 21;
const NUMBER_WIDTH = 110;
const BOTTOM = SHEET.height - 22;
/** More sources than this are shown without their dates. */
const MOST_DATED = 8;
/** Lines; all sources stand in the notes. */
const MOST_LINES = 4;

/** Below a slide: its sources by number, whose the map is, the way to it live, and which it is. */
export function sheetFoot(
  slide: Slide,
  { sources, hasMap }: FootContent,
  { talk, language, measure, links, mapCredit }: SheetContext,
): Foot {
  const words = slideFileWords[language];
  const step = talk.slides.indexOf(slide) + 1;
  const cited = sources.flatMap((source, i) => {
    const { publisher, published, url } = source;
    const isShort = sources.length > MOST_DATED || published === null;
    const date = isShort ? "" : `, ${formatPeriod(published, language)}`;
    return [
      run(i === 0 ? "" : "   ", language),
      run(`[${i + 1}]\u00A0${publisher[language]}${date}`, language, { ink: "quiet", link: url }),
    ];
  });
  const live = links.toSlide(slide, step);
  const around = [
    ...(hasMap ? [run(mapCredit, language, { ink: "quiet" })] : []),
    ...(live === null
      ? []
      : [
          run(hasMap ? "   " : "", language),
          run(words.openSlide, language, { ink: "link", link: live }),
        ]),
  ];
  const width = SHEET.width - 2 * MARGIN.side - NUMBER_WIDTH;
  const lines = [cited, around].filter((runs) => runs.some(({ text }) => text.trim() !== ""));
  const written = cutShort(
    lines.map((runs) => paragraph(runs, SIZE, { leading: 1.28, above: 2 })),
    { width, height: MOST_LINES * SIZE * 1.28 + 2 },
    measure,
  );
  const text = textBox({ name: words.names.foot, x: MARGIN.side, y: 0, width }, written, measure);
  const number = textBox(
    {
      name: words.names.number,
      x: SHEET.width - MARGIN.side - NUMBER_WIDTH,
      y: 0,
      width: NUMBER_WIDTH,
      align: "right",
    },
    [paragraph([run(`${step} / ${talk.slides.length}`, language, { ink: "quiet" })], 24)],
    measure,
  );
  const height = Math.max(text.height, number.height);
  const top = BOTTOM - height - 12;
  return {
    top,
    boxes: [
      { kind: "rule", name: "", x: 0, y: top, width: SHEET.width, height: 0 },
      ...(written.length === 0 ? [] : [{ ...text, y: BOTTOM - height }]),
      { ...number, y: BOTTOM - height },
    ],
  };
}
