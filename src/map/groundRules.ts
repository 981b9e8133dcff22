import {
  type DotRule,
  type FillRule,
  type GroundRule,
  type LineRule,
  type Stops,
  steps,
} from "./rules.ts";

const WORKS = ["industrial", "port", "airport"];
const MAJOR = ["trunk", "primary"];
const MINOR = ["secondary", "tertiary"];

const SHORE_OUTER: Stops = steps("4 3, 8 8, 11 22, 14 40, 17 60");
const SHORE_INNER: Stops = steps("4 1.5, 8 4, 11 10, 14 18, 17 28");
const COAST: Stops = steps("4 0.9, 8 1.4, 11 2, 14 2.8");
// Patches are drawn to within some hundred metres: where that shows, their edges fade away.
const TONE: Stops = steps("13 1, 15.5 0.35");

const MAJOR_WIDTH: Stops = steps("8 0.8, 10 1.5, 12 3.2, 14 6.5, 17 19");
const MAJOR_CASING: Stops = steps("8 1.4, 10 2.6, 12 4.8, 14 8.5, 17 22");
const MINOR_WIDTH: Stops = steps("10 0.6, 12 2, 14 4.4, 17 13");
const MINOR_CASING: Stops = steps("10 1.2, 12 3.2, 14 6, 17 16");
const EXPRESS_WIDTH: Stops = steps("8 1, 10 1.9, 12 3.8, 14 7.6, 17 23");
const EXPRESS_CASING: Stops = steps("8 1.9, 10 3.2, 12 5.6, 14 10, 17 26");
/** The first rule above the ground of the sites: water and roads stay what they are. */
export const ABOVE_SITE_GROUND = "water";

/** From here on minor roads are drawn. */
const MINOR_FROM = 10.5;
const BRIDGES_FROM = 11.5;

/** The basemap from the ground up, names apart. Both maps draw by these rules and look alike. */
export const GROUND_RULES: readonly GroundRule[] = [
  line("world-shore-outer", "world", ["land"], "shoreOuter", SHORE_OUTER),
  line("shore-outer", "land", ["land"], "shoreOuter", SHORE_OUTER),
  line("world-shore-inner", "world", ["land"], "shoreInner", SHORE_INNER),
  line("shore-inner", "land", ["land"], "shoreInner", SHORE_INNER),
  line("world-coast", "world", ["land"], "coast", COAST),
  line("coast", "land", ["land"], "coast", COAST),
  fill("world-land", "world", ["land"], "land"),
  fill("land", "land", ["land"], "land"),
  {
    ...fill("homeland", "world", ["viet-nam"], "homeland"),
    opacity: steps("5.5 1, 7.5 0"),
    maxZoom: 7.5,
  },
  { ...dot("islets", "world", ["islet"], "coast", steps("4 1.3, 8 2.4")), maxZoom: 9 },
  { ...fill("urban", "areas", ["urban"], "urban"), opacity: TONE },
  fill("wood", "areas", ["forest", "nature"], "wood"),
  fill("works", "areas", WORKS, "works"),
  fill("sand", "areas", ["beach"], "sand"),
  fill("water", "water", ["river", "lake", "lagoon"], "sea"),
  { ...line("runway", "areas", ["runway"], "runway", steps("10 1, 12 2.5, 15 12")), minZoom: 10 },
  {
    ...line(
      "breakwater",
      "water",
      ["breakwater", "causeway"],
      "coast",
      steps("10 0.8, 14 3, 17 8"),
    ),
    minZoom: 11,
  },
  { ...line("minor-casing", "roads", MINOR, "casing", MINOR_CASING), minZoom: MINOR_FROM },
  line("major-casing", "roads", MAJOR, "casing", MAJOR_CASING),
  line("expressway-casing", "roads", ["expressway"], "expresswayCasing", EXPRESS_CASING),
  bridge("minor-bridge", MINOR, MINOR_CASING),
  bridge("major-bridge", [...MAJOR, "expressway"], MAJOR_CASING),
  { ...line("minor", "roads", MINOR, "road", MINOR_WIDTH), minZoom: MINOR_FROM },
  line("major", "roads", MAJOR, "road", MAJOR_WIDTH),
  line("expressway", "roads", ["expressway"], "expressway", EXPRESS_WIDTH),
  { ...dot("peaks", "labels", ["peak"], "peakName", steps("10 1.8, 14 3")), minZoom: 10 },
  { ...dot("towns", "labels", ["town"], "quiet", steps("8 2, 12 3")), minZoom: 8 },
  { ...dot("capitals", "labels", ["capital"], "quiet", steps("3 1.6, 8 3")), maxZoom: 8 },
  { ...dot("city", "labels", ["city"], "ink", steps("3 3, 7 4")), maxZoom: 7 },
];

/** A bridge stands out of the water by the darker edge of its road. */
function bridge(id: string, kinds: string[], casing: Stops): LineRule {
  const width = casing.map(([zoom, value]): [number, number] => [zoom, value + 1.4]);
  return { ...line(id, "bridges", kinds, "bridge", width), minZoom: BRIDGES_FROM, cap: "butt" };
}

function fill(
  id: string,
  layer: FillRule["layer"],
  kinds: string[],
  colour: FillRule["colour"],
): FillRule {
  return { id, layer, kinds, draw: "fill", colour };
}

function line(
  id: string,
  layer: LineRule["layer"],
  kinds: string[],
  colour: LineRule["colour"],
  width: Stops,
): LineRule {
  return { id, layer, kinds, draw: "line", colour, width };
}

function dot(
  id: string,
  layer: DotRule["layer"],
  kinds: string[],
  colour: DotRule["colour"],
  radius: Stops,
): DotRule {
  return { id, layer, kinds, draw: "dot", colour, radius };
}
