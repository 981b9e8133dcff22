import type { LngLat, Polygon, Ring } from "#domain/base/geo.ts";
import type { Extent, Site } from "#domain/evidence/site.ts";
import { tourFileWords } from "#i18n/tourFileWords.ts";
import { bilingual } from "./bilingual.ts";
import { positionOf } from "./coordinates.ts";
import { htmlDescription } from "./htmlDescription.ts";
import { placeStyle, plannedStyle } from "./kmlStyles.ts";
import type { TourFile } from "./tourFile.ts";
import { element, textElement, type Xml } from "./xml.ts";

/** A site with its ground as one placemark, and what is planned as others. */
export function sitePlacemarks(site: Site, file: TourFile): readonly Xml[] {
  const grounds = site.extents.filter(({ kind }) => kind === "extent");
  const planned = site.extents.filter(({ kind }) => kind === "planned-extent");
  const shapes = [pointOf(site.visitorPoint), ...grounds.map(({ polygon }) => polygonOf(polygon))];
  return [
    element("Placemark", {}, [
      textElement("name", bilingual(file.language, site.name)),
      basis([site, ...grounds], file),
      textElement("styleUrl", `#${placeStyle(site)}`),
      ...(grounds.length === 0 ? shapes : [element("MultiGeometry", {}, shapes)]),
    ]),
    ...planned.map((extent) =>
      element("Placemark", {}, [
        textElement(
          "name",
          bilingual(file.language, (each) => plannedName(extent, each)),
        ),
        basis([extent], file),
        textElement("styleUrl", `#${plannedStyle(site)}`),
        polygonOf(extent.polygon),
      ]),
    ),
  ];
}

export function pointOf(point: LngLat): Xml {
  return element("Point", {}, [textElement("coordinates", tuple(point))]);
}

/** Nothing for a way that has no length. */
export function lineOf(path: readonly LngLat[]): Xml {
  if (path.length < 2) return [];
  return element("LineString", {}, [
    textElement("tessellate", "1"),
    textElement("coordinates", path.map(tuple).join(" ")),
  ]);
}

function polygonOf([outer = [], ...holes]: Polygon): Xml {
  return element("Polygon", {}, [
    textElement("tessellate", "1"),
    boundary("outerBoundaryIs", outer),
    ...holes.map((hole) => boundary("innerBoundaryIs", hole)),
  ]);
}

function boundary(name: string, ring: Ring): Xml {
  const coordinates = ring.map(([lng, lat]) => tuple({ lng, lat })).join(" ");
  return element(name, {}, [element("LinearRing", {}, [textElement("coordinates", coordinates)])]);
}

function tuple(point: LngLat): string {
  return positionOf(point).join(",");
}

function plannedName({ label }: Extent, language: "vi" | "en"): string {
  return tourFileWords[language].planned(label[language]);
}

/** What position and outline rest on, and how far off they may be. */
function basis(shapes: readonly Pick<Site, "basis">[], file: TourFile): Xml {
  const text = htmlDescription(file, (language) => shapes.map((shape) => shape.basis[language]));
  return textElement("description", text);
}
