import type { Language } from "#domain/base/text.ts";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import type { Sheet } from "#domain/stage/sheet.ts";
import { slidesOf } from "#domain/stage/slides.ts";
import type { CopyKind } from "#domain/tour/copy.ts";
import type { TourIssue } from "#domain/tour/tourIssue.ts";
import { formatTourCode } from "#domain/tourCode/tourCode.ts";
import { copyLine } from "#exports/aboutTour.ts";
import { fileName } from "#exports/fileName.ts";
import type { SheetTheme } from "#exports/sheetInks.ts";
import { stopLines } from "#exports/slideStopLines.ts";
import type { TourFile } from "#exports/tourFile.ts";
import { sheetLinks } from "#features/present/sheetLinks.ts";
import { sheetOf } from "#features/present/sheetOf.ts";
import { slideTitle } from "#features/present/slideText.ts";
import type { Talk } from "#features/present/talk.ts";
import type { TalkLink } from "#features/present/talkLink.ts";
import { wordsIn } from "#i18n/words.ts";
import { loadTourDrawing } from "#map/tourDrawingPart.ts";
import { boundsOfTour } from "#map/tourScene.ts";
import { instantNow } from "#state/instantNow.ts";
import { appLink, linkBase, tourLink } from "#state/tourLink.ts";
import { TOUR_PARAMETER_LIMIT } from "#state/tourUrl.ts";
import type { StageFiles } from "./Stage.tsx";
import { type SlideDrawing, slideDrawing } from "./slideDrawing.tsx";
import { svgPng } from "./svgPng.ts";
import { textMeasure } from "./textMeasure.ts";
import { tourOnMap } from "./tourOnMap.ts";

/** A tour as it is given out: cut, on the clock, with its number. */
export interface GivenTour {
  readonly itinerary: Itinerary;
  readonly copy: CopyKind;
  readonly issue: TourIssue;
}

export interface SlideRequest extends Pick<StageFiles, "catalog" | "basemap"> {
  readonly language: Language;
  readonly theme: SheetTheme;
  /** Null: the talk is about the sites. */
  readonly given: GivenTour | null;
  /** Of the settings. */
  readonly publicUrl: string | null;
}

export interface SlideFiles {
  readonly sheets: readonly Sheet[];
  /** All slides as a PowerPoint file; tells which of them is being drawn, from 1. */
  readonly pptx: (onDrawing: (step: number) => void) => Promise<Blob>;
  readonly svg: (step: number) => Blob;
  readonly png: (step: number, width: number) => Promise<Blob>;
  /** Null where the slide has no map. */
  readonly mapSvg: (step: number) => Blob | null;
  /** `sample-programme-public-3-slide-4.png`; without a step that of all slides. */
  readonly nameOf: (extension: string, step?: number, part?: string) => string;
}

/** Pixels of a picture for each unit of a sheet: sharp on a 4K screen. */
const SHARP = 2;

/** Lays the slides of a talk out, ready to be written in any form. */
export async function slideFiles(request: SlideRequest): Promise<SlideFiles> {
  const { catalog, basemap, language, theme, given, publicUrl } = request;
  const tour = given?.itinerary.tour ?? null;
  const slides = slidesOf(catalog, tour);
  const talk: Talk = { catalog, tour, itinerary: given?.itinerary ?? null, slides };
  const [measure] = await Promise.all([textMeasure(), given && loadTourDrawing()]);
  const base = linkBase(publicUrl);
  const code = given && codeOf(given);
  const talkLink = talkLinkOf(base, code);
  const file = given && tourFileOf(given, language);
  const sheets = slides.map((slide) =>
    sheetOf(slide, {
      ...{ talk, language, measure, talkLink },
      links: sheetLinks({ base: base.isPublic ? base.address : null, language, tour: code }),
      about: file ? copyLine(file, language) : "",
      stopLines: (visit) => (file ? stopLines(visit, file, language) : []),
      mapCredit: wordsIn(language).map.key.creditLine,
    }),
  );
  const drawing = await slideDrawing({
    ...{ catalog, basemap, language, theme, measure },
    tour: given && tourOnMap({ ...given, catalog, language, selectedStop: null }),
    tourBounds: given && boundsOfTour,
    codeUrl: talkLink.kind === "public" ? talkLink.url : null,
  });
  const at = (step: number) => {
    const [slide, sheet] = [slides[step - 1], sheets[step - 1]];
    if (!slide || !sheet) throw new Error(`no slide ${step}`);
    return { slide, sheet };
  };
  const drawnSlide = (step: number) => drawing.slide(at(step).slide, at(step).sheet);
  return {
    sheets,
    pptx: async (onDrawing) => {
      const pictures = new Map<string, string>();
      const { pictureKey, pptxOf } = await import("#exports/pptx.ts");
      for (const [i, sheet] of sheets.entries()) {
        onDrawing(i + 1);
        for (const slot of ["map", "code"] as const) {
          const png = await picturePng(drawing, at(i + 1), slot);
          if (png !== null) pictures.set(pictureKey(sheet, slot), png);
        }
      }
      const [first] = slides;
      const title = first ? slideTitle(first, talk, language) : "";
      const written = { title, sheets, theme, pictures, writtenAt: instantNow() };
      return new Blob([await pptxOf(written)], { type: PPTX });
    },
    svg: (step) => svgBlob(drawnSlide(step)),
    png: (step, width) => svgPng(drawnSlide(step), { width, height: (width * 9) / 16 }),
    mapSvg: (step) => {
      const map = drawing.picture(at(step).slide, at(step).sheet, "map");
      return map && svgBlob(map.svg);
    },
    nameOf: (extension, step, part = "slide") => {
      const ending = `${step === undefined ? "" : `-${part}-${step}`}.${extension}`;
      if (!file) return `da-nang-${language}${ending}`;
      return fileName({ ...file, tour: file.itinerary.tour }, extension).replace(
        /\.[a-z]+$/,
        ending,
      );
    },
  };
}

const PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

function svgBlob(svg: string): Blob {
  return new Blob([svg], { type: "image/svg+xml" });
}

/** Of the public copy, whoever the slides are for: a code has no other. */
function codeOf({ itinerary, issue }: GivenTour): { readonly code: string } | "too-long" {
  const code = formatTourCode(itinerary.tour, issue);
  return code.length < TOUR_PARAMETER_LIMIT ? { code } : "too-long";
}

function talkLinkOf(
  base: ReturnType<typeof linkBase>,
  code: ReturnType<typeof codeOf> | null,
): TalkLink {
  if (!base.isPublic) return { kind: "here" };
  if (code !== null && code !== "too-long") {
    return { kind: "public", url: tourLink(base, code.code), withoutTour: false };
  }
  return { kind: "public", url: appLink(base), withoutTour: code === "too-long" };
}

function tourFileOf({ itinerary, copy, issue }: GivenTour, language: Language): TourFile {
  return { itinerary, copy, ...issue, language, placeOf: () => null, link: null };
}

/** A picture of a slide as base64; null where it has none. */
async function picturePng(
  drawing: SlideDrawing,
  { slide, sheet }: { slide: Parameters<SlideDrawing["picture"]>[0]; sheet: Sheet },
  slot: "map" | "code",
): Promise<string | null> {
  const drawn = drawing.picture(slide, sheet, slot);
  if (!drawn) return null;
  const { svg, width, height } = drawn;
  const png = await svgPng(svg, { width: width * SHARP, height: height * SHARP });
  return base64(png);
}

async function base64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const parts: string[] = [];
  // A string at a time: arguments of a call are limited.
  for (let i = 0; i < bytes.length; i += 0x8000) {
    parts.push(String.fromCharCode(...bytes.subarray(i, i + 0x8000)));
  }
  return btoa(parts.join(""));
}
