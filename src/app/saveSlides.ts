import { itineraryOfCopy } from "#domain/schedule/copyItinerary.ts";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import type { CopyKind } from "#domain/tour/copy.ts";
import type { TourIssue } from "#domain/tour/tourIssue.ts";
import type { SlideFileKind } from "#features/present/SaveSlides.tsx";
import { saveFile } from "#services/download.ts";
import { instantNow } from "#state/instantNow.ts";
import { giveOut } from "#state/tour.ts";
import { type SlideFiles, type SlideRequest, slideFiles } from "./slideFiles.ts";

interface DeckRequest extends Omit<SlideRequest, "given"> {
  readonly itinerary: Itinerary;
  readonly copy: CopyKind;
}

/** Gives a copy of the open tour out as slides. */
export async function saveDeck(
  { itinerary, copy, ...request }: DeckRequest,
  onDrawing: (step: number, total: number) => void,
): Promise<{ name: string; issue: TourIssue }> {
  const issue = giveOut(instantNow());
  const given = { itinerary: itineraryOfCopy(itinerary, copy), copy, issue };
  const files = await slideFiles({ ...request, given });
  return { name: await saved(files, "pptx", 1, onDrawing), issue };
}

interface StageRequest extends Omit<SlideRequest, "given"> {
  /** Of the public copy; null: the talk is about the sites. */
  readonly itinerary: Itinerary | null;
  readonly kind: SlideFileKind;
  readonly step: number;
}

/** What the hall sees as a file; the name that it was saved under. */
export async function saveSlides(
  { itinerary, kind, step, ...request }: StageRequest,
  onDrawing: (step: number, total: number) => void,
): Promise<string> {
  const given = itinerary && {
    itinerary: itineraryOfCopy(itinerary, "public"),
    copy: "public" as const,
    issue: giveOut(instantNow()),
  };
  return saved(await slideFiles({ ...request, given }), kind, step, onDrawing);
}

/** Full HD and 4K. */
const WIDTHS = { png: 1920, png4k: 3840 } as const;

async function saved(
  files: SlideFiles,
  kind: SlideFileKind,
  step: number,
  onDrawing: (step: number, total: number) => void,
): Promise<string> {
  const { name, content } = await written(files, kind, step, onDrawing);
  saveFile(name, content);
  return name;
}

async function written(
  files: SlideFiles,
  kind: SlideFileKind,
  step: number,
  onDrawing: (step: number, total: number) => void,
): Promise<{ name: string; content: Blob }> {
  const { sheets, nameOf } = files;
  switch (kind) {
    case "pptx": {
      const content = await files.pptx((drawn) => onDrawing(drawn, sheets.length));
      return { name: nameOf("pptx"), content };
    }
    case "png":
    case "png4k":
      return { name: nameOf("png", step), content: await files.png(step, WIDTHS[kind]) };
    case "svg":
      return { name: nameOf("svg", step), content: files.svg(step) };
    case "map": {
      const content = files.mapSvg(step);
      if (!content) throw new Error("the slide has no map");
      return { name: nameOf("svg", step, "map"), content };
    }
  }
}
