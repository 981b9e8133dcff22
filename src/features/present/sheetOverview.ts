import type { SheetBox } from "#domain/stage/sheet.ts";
import { cutShort } from "#domain/stage/sheetFit.ts";
import type { Slide } from "#domain/stage/slides.ts";
import { formatNumber } from "#i18n/format.ts";
import { slideFileWords } from "#i18n/slideFileWords.ts";
import { headOf, mapBeside } from "./sheetBesideMap.ts";
import { MARGIN, type SheetContext, WORDS_WIDTH } from "./sheetContext.ts";
import { sheetFoot } from "./sheetFoot.ts";
import { bottomOf, paragraph, run, textBox } from "./sheetText.ts";
import { timeLine } from "./slideText.ts";
import { siteSlides } from "./talk.ts";

const SYMBOL = 40;
const BESIDE = SYMBOL + 26;

interface Writing {
  readonly name: number;
  readonly time: number;
  readonly gap: number;
  /** Lines that a name may take. */
  readonly lines: number;
}

const WAYS: readonly Writing[] = [
  { name: 42, time: 34, gap: 30, lines: 2 },
  { name: 38, time: 32, gap: 18, lines: 2 },
  { name: 32, time: 32, gap: 10, lines: 1 },
];

/** All places of the talk, each with its sign and hour; those that have no room are counted. */
export function sheetOverview(slide: Slide, context: SheetContext): readonly SheetBox[] {
  const foot = sheetFoot(slide, { sources: [], hasMap: true }, context);
  const head = headOf(slide, context);
  const from = bottomOf(head) + MARGIN.gap + 12;
  const to = foot.top - MARGIN.gap;
  const lists = WAYS.map((way) => placesIn(way, from, context));
  const fits = (list: readonly Place[]) => (list.at(-1)?.bottom ?? 0) <= to;
  const list = lists.find(fits) ?? shortened(lists.at(-1) ?? [], to, context);
  return [
    head,
    ...list.flatMap(({ boxes }) => boxes),
    ...mapBeside(slide, foot.top, context),
    ...foot.boxes,
  ];
}

interface Place {
  readonly boxes: readonly SheetBox[];
  readonly bottom: number;
}

function placesIn(way: Writing, from: number, { talk, language, measure }: SheetContext): Place[] {
  let y = from;
  return siteSlides(talk).map(({ slide: of }) => {
    const { site } = of;
    const time = timeLine(of, talk, language);
    const width = WORDS_WIDTH - BESIDE;
    const height = way.lines * way.name * 1.22 + 1;
    const name = [paragraph([run(site.name[language], language)], way.name, { leading: 1.22 })];
    const text = textBox(
      { name: site.name[language], x: MARGIN.side + BESIDE, y, width },
      [
        ...cutShort(name, { width, height }, measure),
        ...(time === null
          ? []
          : [paragraph([run(time, language, { ink: "quiet" })], way.time, { leading: 1.25 })]),
      ],
      measure,
    );
    y = bottomOf(text) + way.gap;
    const sign = {
      ...{ kind: "symbol" as const, name: site.name[language], symbol: site.symbol },
      ...{ colour: site.colour, x: MARGIN.side, y: text.y + (way.name * 1.22 - SYMBOL) / 2 },
      ...{ width: SYMBOL, height: SYMBOL },
    };
    return { boxes: [sign, text], bottom: bottomOf(text) };
  });
}

/** As many as there is room for, and how many more there are. */
function shortened(
  places: readonly Place[],
  to: number,
  { language, measure }: SheetContext,
): readonly Place[] {
  const line = 32 * 1.3;
  const shown = places.filter(({ bottom }) => bottom + 10 + line <= to);
  const left = formatNumber(places.length - shown.length, language);
  const y = (shown.at(-1)?.bottom ?? 0) + 10;
  const more = textBox(
    { name: "", x: MARGIN.side + BESIDE, y, width: WORDS_WIDTH - BESIDE },
    [paragraph([run(slideFileWords[language].more(left), language, { ink: "quiet" })], 32)],
    measure,
  );
  return [...shown, { boxes: [more], bottom: bottomOf(more) }];
}
