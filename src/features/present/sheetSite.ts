import type { Source } from "#domain/evidence/source.ts";
import { SHEET, type SheetBox } from "#domain/stage/sheet.ts";
import { slideFacts } from "#domain/stage/slideFacts.ts";
import type { Slide } from "#domain/stage/slides.ts";
import { slideFileWords } from "#i18n/slideFileWords.ts";
import { MAP_X, MARGIN, type SheetContext, WORDS_WIDTH } from "./sheetContext.ts";
import { sheetFacts } from "./sheetFacts.ts";
import { sheetFoot } from "./sheetFoot.ts";
import { sheetHead } from "./sheetHead.ts";
import { sheetPassage } from "./sheetPassage.ts";
import { bottomOf, paragraph, run, textBox } from "./sheetText.ts";
import { timeLine } from "./slideText.ts";

type SiteSlide = Extract<Slide, { kind: "site" }>;

const SYMBOL = 60;
const BESIDE = SYMBOL + 26;
const HEAD_HEIGHT = 200;

/** A site: its name and hour, three facts, its map, and what the articles say. */
export function sheetSite(slide: SiteSlide, context: SheetContext): readonly SheetBox[] {
  const { talk, language, measure } = context;
  const { site } = slide;
  const sources = factSources(slide, context);
  const foot = sheetFoot(slide, { sources, hasMap: true }, context);
  const x = MARGIN.side + BESIDE;
  const head = sheetHead(
    slide,
    {
      x,
      y: MARGIN.top - 12,
      width: WORDS_WIDTH - BESIDE,
      height: HEAD_HEIGHT,
      sizes: [68, 60, 56],
    },
    context,
  );
  const time = timeLine(slide, talk, language);
  const hour =
    time === null
      ? null
      : textBox(
          { name: time, x, y: bottomOf(head) + 4, width: WORDS_WIDTH - BESIDE },
          [paragraph([run(time, language, { ink: "quiet" })], 34)],
          measure,
        );
  const size = (head.paragraphs[0]?.size ?? SYMBOL) * 1.14;
  const from = bottomOf(hour ?? head) + MARGIN.gap;
  const numbers = new Map(sources.map(({ id }, i) => [id, i + 1]));
  const passage = sheetPassage(site.id, foot.top, context);
  return [
    head,
    {
      ...{ kind: "symbol" as const, name: site.name[language] },
      ...{ symbol: site.symbol, colour: site.colour },
      ...{ x: MARGIN.side, y: head.y + (size - SYMBOL) / 2, width: SYMBOL, height: SYMBOL },
    },
    ...(hour ? [hour] : []),
    ...sheetFacts(site, { from, to: foot.top - MARGIN.gap, numbers }, context),
    {
      ...{ kind: "map" as const, name: slideFileWords[language].names.map },
      ...{ x: MAP_X, y: 0, width: SHEET.width - MAP_X, height: passage.top },
      alt: slideFileWords[language].mapOfSite(site.name[language]),
    },
    { kind: "rule", name: "", x: MAP_X, y: 0, width: 0, height: foot.top },
    ...passage.boxes,
    ...foot.boxes,
  ];
}

/** Who says the facts that are shown, each once, in the order of the facts. */
export function factSources({ site }: SiteSlide, { talk }: SheetContext): readonly Source[] {
  const ids = slideFacts(site).flatMap((fact) => (fact.kind === "not-stated" ? [] : fact.sources));
  return [...new Set(ids)].flatMap((id) => talk.catalog.sources.get(id) ?? []);
}
