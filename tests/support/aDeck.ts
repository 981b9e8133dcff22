import { readData } from "#data/sources.ts";
import type { Language } from "#domain/base/text.ts";
import { itineraryOfCopy } from "#domain/schedule/copyItinerary.ts";
import { itineraryOf } from "#domain/schedule/schedule.ts";
import type { Sheet } from "#domain/stage/sheet.ts";
import { slidesOf } from "#domain/stage/slides.ts";
import type { CopyKind } from "#domain/tour/copy.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { copyLine } from "#exports/aboutTour.ts";
import { pptxOf } from "#exports/pptx.ts";
import type { SheetTheme } from "#exports/sheetInks.ts";
import { stopLines } from "#exports/slideStopLines.ts";
import type { TourFile } from "#exports/tourFile.ts";
import { sheetLinks } from "#features/present/sheetLinks.ts";
import { sheetOf } from "#features/present/sheetOf.ts";
import type { Talk } from "#features/present/talk.ts";
import { wordsIn } from "#i18n/words.ts";
import { legsOf } from "./aTour.ts";
import { DATA_FOLDER } from "./build.ts";
import { fontWidths } from "./fontWidths.ts";

export const { catalog } = readData(DATA_FOLDER);
export const measure = fontWidths();

interface DeckChoices {
  readonly language: Language;
  /** Null: the four sites. */
  readonly tour?: Tour | null;
  readonly copy?: CopyKind;
  /** Null: nobody else can open the app. */
  readonly base?: string | null;
}

export const BASE = "https://example.org/map/";

/** The slides of a talk over the published data, laid out by the widths of the font. */
export function aDeck({
  language,
  tour = null,
  copy = "public",
  base = BASE,
}: DeckChoices): readonly Sheet[] {
  const file = tour && tourFileOf(tour, copy, language);
  const itinerary = file?.itinerary ?? null;
  const given = itinerary?.tour ?? null;
  const slides = slidesOf(catalog, given);
  const talk: Talk = { catalog, tour: given, itinerary, slides };
  const code = tour === null ? null : { code: "1-code&<more>" };
  return slides.map((slide) =>
    sheetOf(slide, {
      ...{ talk, language, measure },
      links: sheetLinks({ base, language, tour: code }),
      talkLink:
        base === null ? { kind: "here" } : { kind: "public", url: base, withoutTour: false },
      about: file ? copyLine(file, language) : "",
      stopLines: (visit) => (file ? stopLines(visit, file, language) : []),
      mapCredit: wordsIn(language).map.key.creditLine,
    }),
  );
}

function tourFileOf(tour: Tour, copy: CopyKind, language: Language): TourFile {
  const itinerary = itineraryOfCopy(itineraryOf(tour, legsOf(20)), copy);
  const issue = { number: 3, issuedAt: "2027-10-12T03:04:05Z" };
  return { itinerary, copy, ...issue, language, placeOf: () => null, link: null };
}

/** One white pixel, for every picture. */
const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

/** The same as a PowerPoint file. */
export function pptxOfSheets(
  sheets: readonly Sheet[],
  { theme = "light" as SheetTheme, writtenAt = "2027-10-12T03:04:05Z" } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const pictures = new Map(
    sheets.flatMap(({ id }) => ["map", "code"].map((slot) => [`${id} ${slot}`, PIXEL] as const)),
  );
  return pptxOf({ title: sheets[0]?.title ?? "", sheets, theme, pictures, writtenAt });
}
