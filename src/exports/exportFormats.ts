import type { TourFile } from "./tourFile.ts";

export interface ExportFormat {
  readonly id: ExportFormatId;
  readonly extension: string;
  readonly mime: string;
  /** The writer comes when it is asked for. Same tour, same text. */
  readonly load: () => Promise<(file: TourFile) => string>;
}

export type ExportFormatId = "ics" | "gpx" | "kml" | "geojson" | "csv";

// biome-ignore format: one line a format.
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  { id: "ics", extension: "ics", mime: "text/calendar;charset=utf-8", load: async () => (await import("./ics.ts")).icsOf },
  { id: "gpx", extension: "gpx", mime: "application/gpx+xml", load: async () => (await import("./gpx.ts")).gpxOf },
  { id: "kml", extension: "kml", mime: "application/vnd.google-earth.kml+xml", load: async () => (await import("./kml.ts")).kmlOf },
  { id: "geojson", extension: "geojson", mime: "application/geo+json", load: async () => (await import("./tourGeojson.ts")).tourGeojson },
  { id: "csv", extension: "csv", mime: "text/csv;charset=utf-8", load: async () => (await import("./tourCsv.ts")).tourCsv },
];
