import type { Site } from "#domain/evidence/site.ts";
import type { Leg } from "#domain/road/travel.ts";
import { element, textElement, type Xml } from "./xml.ts";

/** Places that are no sites, and drives: site colours are the only saturated ones. */
const INK = "#1E2A30";
const [EXTENT_OPACITY, PLANNED_OPACITY] = [0.32, 0.12];
const [ROUTED_WIDTH, ESTIMATED_WIDTH, OUTLINE_WIDTH] = [4, 2, 2];

/** One style for each site and one for ground that is planned there, one for other places, and two for drives. */
export function styles(sites: readonly Site[]): readonly Xml[] {
  return [
    ...sites.flatMap((site) => [
      style(placeStyle(site), [
        icon(site.colour.light),
        line(site.colour.light, OUTLINE_WIDTH),
        fill(site.colour.light, EXTENT_OPACITY),
      ]),
      ...(site.extents.some(({ kind }) => kind === "planned-extent")
        ? [
            style(plannedStyle(site), [
              line(site.colour.light, OUTLINE_WIDTH),
              fill(site.colour.light, PLANNED_OPACITY),
            ]),
          ]
        : []),
    ]),
    style(placeStyle(null), [icon(INK)]),
    style("routed", [line(INK, ROUTED_WIDTH)]),
    style("estimated", [line(INK, ESTIMATED_WIDTH)]),
  ];
}

export function placeStyle(site: Pick<Site, "id"> | null): string {
  return site ? `site-${site.id}` : "place";
}

export function plannedStyle(site: Pick<Site, "id">): string {
  return `planned-${site.id}`;
}

export function legStyle({ kind }: Leg): string {
  return kind;
}

function style(id: string, children: readonly Xml[]): Xml {
  return element("Style", { id }, children);
}

/** The viewer's own pin in our colour: a picture of ours would have to come from a server. */
function icon(colour: string): Xml {
  return element("IconStyle", {}, [textElement("color", kmlColour(colour, 1))]);
}

function line(colour: string, width: number): Xml {
  return element("LineStyle", {}, [
    textElement("color", kmlColour(colour, 1)),
    textElement("width", `${width}`),
  ]);
}

function fill(colour: string, opacity: number): Xml {
  return element("PolyStyle", {}, [textElement("color", kmlColour(colour, opacity))]);
}

/** `#RRGGBB` as KML has it: opacity, blue, green, red. */
function kmlColour(colour: string, opacity: number): string {
  const [, red = "", green = "", blue = ""] = /^#(..)(..)(..)$/.exec(colour) ?? [];
  const alpha = Math.round(opacity * 255)
    .toString(16)
    .padStart(2, "0");
  return `${alpha}${blue}${green}${red}`.toLowerCase();
}
