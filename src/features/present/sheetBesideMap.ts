import { otherLanguage } from "#domain/base/text.ts";
import {
  SHEET,
  type SheetBox,
  type SheetParagraph,
  type SheetPicture,
  type SheetText,
} from "#domain/stage/sheet.ts";
import { cutShort, fitted } from "#domain/stage/sheetFit.ts";
import type { Slide } from "#domain/stage/slides.ts";
import { formatNumber } from "#i18n/format.ts";
import { presentWords } from "#i18n/presentWords.ts";
import { slideFileWords } from "#i18n/slideFileWords.ts";
import { MAP_X, MARGIN, type SheetContext, WORDS_WIDTH } from "./sheetContext.ts";
import { sheetFoot } from "./sheetFoot.ts";
import { sheetHead } from "./sheetHead.ts";
import { bottomOf, paragraph, run, textBox } from "./sheetText.ts";
import { comparedIds, dateLine } from "./slideText.ts";

const X = MARGIN.side;
const LEAD = 42;

/** What the talk is about, when that is, and which copy of it this is. */
export function sheetTitle(slide: Slide, context: SheetContext): readonly SheetBox[] {
  const { talk, language, measure, about } = context;
  const { tour } = talk;
  const words = presentWords[language];
  const other = otherLanguage(language);
  const second = tour?.title[language].trim() ? tour.title[other].trim() : "";
  const count = formatNumber(comparedIds(talk).length, language);
  const title = sheetHead(
    slide,
    { x: X, y: 0, width: WORDS_WIDTH, height: 340, sizes: [96, 84, 72, 64, 56] },
    context,
  );
  const lead = tour ? words.subtitleOf(count) : words.subtitle;
  const below = [
    second === "" || second === tour?.title[language].trim()
      ? []
      : fitted(
          [LEAD, 36, 32].map((size) => [
            paragraph([run(second, other, { isItalic: true, ink: "quiet" })], size),
          ]),
          { width: WORDS_WIDTH, height: 112 },
          measure,
        ),
    [paragraph([run(lead, language)], LEAD)],
    [paragraph([run(dateLine(talk, language), language, { isBold: true })], LEAD)],
    tour?.isExample ? [paragraph([run(words.sample, language, { ink: "quiet" })], 32)] : [],
    about === "" ? [] : [paragraph([run(about, language, { ink: "quiet" })], 24)],
  ];
  return besideMap(slide, [title, ...named(below, context)], context);
}

/** Where in the world the talk goes. */
export function sheetLocator(slide: Slide, context: SheetContext): readonly SheetBox[] {
  const { language } = context;
  const lead = [paragraph([run(presentWords[language].where, language)], 46)];
  return besideMap(slide, [headOf(slide, context), ...named([lead], context)], context);
}

/** The title of a slide that has little else. */
export function headOf(slide: Slide, context: SheetContext): SheetText {
  return sheetHead(
    slide,
    { x: X, y: MARGIN.top, width: WORDS_WIDTH, height: 290, sizes: [72, 64, 56] },
    context,
  );
}

function named(
  texts: readonly (readonly SheetParagraph[])[],
  { measure, language }: SheetContext,
): readonly SheetText[] {
  const place = { x: X, y: 0, width: WORDS_WIDTH, name: slideFileWords[language].names.facts };
  return texts
    .filter((text) => text.length > 0)
    .map((text) =>
      textBox(place, cutShort(text, { width: WORDS_WIDTH, height: 200 }, measure), measure),
    );
}

/** Boxes under one another in the middle of the height, with the map of the slide beside them. */
export function besideMap(
  slide: Slide,
  stack: readonly (SheetText | SheetPicture)[],
  context: SheetContext,
): readonly SheetBox[] {
  const foot = sheetFoot(slide, { sources: [], hasMap: true }, context);
  const height = stack.reduce((sum, box) => sum + box.height, 0) + MARGIN.gap * (stack.length - 1);
  let y = Math.max(40, (foot.top - height) / 2 - 20);
  const placed = stack.map((box) => {
    const at = { ...box, y };
    y = bottomOf(at) + MARGIN.gap;
    return at;
  });
  return [...placed, ...mapBeside(slide, foot.top, context), ...foot.boxes];
}

/** The map of a slide, down to its foot, with a hairline on its left. */
export function mapBeside(
  slide: Slide,
  bottom: number,
  { talk, language }: SheetContext,
): readonly SheetBox[] {
  const words = slideFileWords[language];
  const names = comparedIds(talk)
    .flatMap((id) => talk.catalog.sites.find((site) => site.id === id)?.name[language] ?? [])
    .join(", ");
  const alt =
    slide.kind === "locator"
      ? words.mapOfRegion
      : (talk.tour ? words.mapOfTour : words.mapOfSites)(names);
  const place = { x: MAP_X, y: 0, width: SHEET.width - MAP_X, height: bottom };
  return [
    { kind: "map", name: words.names.map, ...place, alt },
    { kind: "rule", name: "", ...place, width: 0 },
  ];
}
