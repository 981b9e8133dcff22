import { SHEET, type SheetBox, type SheetParagraph } from "#domain/stage/sheet.ts";
import { cutShort, fitted } from "#domain/stage/sheetFit.ts";
import { type SlideQuote, slidePassage } from "#domain/stage/slideFacts.ts";
import { presentWords } from "#i18n/presentWords.ts";
import { slideFileWords } from "#i18n/slideFileWords.ts";
import { MAP_X, type SheetContext } from "./sheetContext.ts";
import { paragraph, run, textBox } from "./sheetText.ts";

const SIDE = 40;
const BETWEEN = 44;
const WIDTH = SHEET.width - MAP_X;
const COLUMN = (WIDTH - 2 * SIDE - BETWEEN) / 2;
const ABOVE = 26;
/** The map needs the rest. */
const MOST = 430;

interface PassagePart {
  readonly boxes: readonly SheetBox[];
  /** Where the map ends. */
  readonly top: number;
}

/** What the articles say of a site, at the foot of its map, both languages side by side. */
export function sheetPassage(siteId: string, bottom: number, context: SheetContext): PassagePart {
  const { talk, language, measure } = context;
  const words = presentWords[language];
  const passage = slidePassage(talk.catalog, siteId);
  const silent = (text: string) => [paragraph([run(text, language, { ink: "quiet" })], 32)];
  const columns = passage
    ? [
        written(passage.vi, words.relations[passage.relation], siteId, context),
        passage.en ? written(passage.en, null, siteId, context) : silent(words.noCounterpart),
      ]
    : [cutShort(silent(words.noPassage), { width: COLUMN, height: MOST }, measure)];
  const boxes = columns.map((paragraphs, i) =>
    textBox(
      {
        name: words.articleSays[i === 0 ? "vi" : "en"],
        x: MAP_X + SIDE + i * (COLUMN + BETWEEN),
        y: 0,
        width: COLUMN,
      },
      paragraphs,
      measure,
    ),
  );
  const height = Math.max(...boxes.map((box) => box.height));
  const top = bottom - height - 2 * ABOVE;
  return {
    top,
    boxes: [
      { kind: "rule", name: "", x: MAP_X, y: top, width: WIDTH, height: 0 },
      ...boxes.map((box) => ({ ...box, y: top + ABOVE })),
    ],
  };
}

/** A quote, and under it who says it, what it is about, and the way to it. */
function written(
  quote: SlideQuote,
  relation: string | null,
  siteId: string,
  { language, measure, links }: SheetContext,
): readonly SheetParagraph[] {
  const of = quote.language;
  const said = [presentWords[language].articleSays[of], ...(relation === null ? [] : [relation])];
  const link = links.toPassage(siteId, quote.sentence);
  const { openPassage } = slideFileWords[language];
  const caption = paragraph(
    [
      run(said.join(" · "), language, { ink: "quiet" }),
      ...(link === null
        ? []
        : [
            run(" · ", language, { ink: "quiet" }),
            run(openPassage, language, { ink: "link", link }),
          ]),
    ],
    25,
    { above: 8 },
  );
  const words = [
    run(`${quote.cutBefore ? "…\u00A0" : ""}${quote.before}`, of),
    run(quote.exact, of, { isBold: true, isMarked: true }),
    run(`${quote.after}${quote.cutAfter ? "\u00A0…" : ""}`, of),
  ];
  const room = { width: COLUMN, height: MOST - 80 };
  const ways = [34, 32].map((size) => [paragraph(words, size, { leading: 1.32 })]);
  return [...fitted(ways, room, measure), caption];
}
