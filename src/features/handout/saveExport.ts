import type { Language } from "#domain/base/text.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import { itineraryOfCopy } from "#domain/schedule/copyItinerary.ts";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import type { CopyKind } from "#domain/tour/copy.ts";
import { formatPlan } from "#domain/tour/planFile.ts";
import type { Tour } from "#domain/tour/tour.ts";
import type { TourIssue } from "#domain/tour/tourIssue.ts";
import { placeOf } from "#domain/tour/tourPlace.ts";
import { EXPORT_FORMATS, type ExportFormatId } from "#exports/exportFormats.ts";
import { fileName } from "#exports/fileName.ts";
import type { TourFile } from "#exports/tourFile.ts";
import { saveFile } from "#services/download.ts";
import { instantNow } from "#state/instantNow.ts";
import { giveOut } from "#state/tour.ts";
import { appLink, linkBase, tourLink } from "#state/tourLink.ts";
import { tourParameter } from "#state/tourUrl.ts";

/** What a tour can be taken away as; `json` is the plan itself. */
export type ExportId = ExportFormatId | "json";

export const EXPORT_IDS: readonly ExportId[] = [...EXPORT_FORMATS.map(({ id }) => id), "json"];

export interface ExportRequest {
  readonly itinerary: Itinerary;
  readonly catalog: Catalog;
  readonly copy: CopyKind;
  /** Where the app is published, if the deployer has said so. */
  readonly publicUrl: string | null;
  readonly language: Language;
}

export interface SavedExport {
  readonly name: string;
  readonly issue: TourIssue;
}

/** Gives a copy of the open tour out as a file; rejects where it could not be made. */
export async function saveExport(id: ExportId, request: ExportRequest): Promise<SavedExport> {
  const { itinerary, catalog, copy, publicUrl, language } = request;
  const { extension, mime, write } = await writerOf(id);
  const issue = giveOut(instantNow());
  const file: TourFile = {
    itinerary: itineraryOfCopy(itinerary, copy),
    placeOf: (place) => placeOf(catalog, place),
    link: linkTo(itinerary.tour, issue, publicUrl),
    ...{ copy, language, ...issue },
  };
  const name = fileName({ ...file, tour: file.itinerary.tour }, extension);
  saveFile(name, new Blob([write(file)], { type: mime }));
  return { name, issue };
}

/** To the public copy, whoever the file is for; to the app alone where that is too long. */
function linkTo(tour: Tour, issue: TourIssue, publicUrl: string | null): string | null {
  const base = linkBase(publicUrl);
  const code = tourParameter(tour, issue);
  if (!base.isPublic) return null;
  return code && "code" in code ? tourLink(base, code.code) : appLink(base);
}

interface Writer {
  readonly extension: string;
  readonly mime: string;
  readonly write: (file: TourFile) => string;
}

async function writerOf(id: ExportId): Promise<Writer> {
  const format = EXPORT_FORMATS.find((each) => each.id === id);
  if (!format) return { extension: "json", mime: "application/json", write: planText };
  return { extension: format.extension, mime: format.mime, write: await format.load() };
}

function planText({ itinerary, copy, number, issuedAt }: TourFile): string {
  return formatPlan({ tour: itinerary.tour, copy, number, issuedAt });
}
