import type { ColourToken } from "./palette.ts";
import type { DrawRule, FillRule, LineRule, Stops } from "./rules.ts";

const WORKS = ["industrial", "port", "airport"];
const MAJOR = ["trunk", "primary"];
const MINOR = ["secondary", "tertiary"];

/** The basemap from the ground up, names apart. Both maps draw by these rules and look alike. */
export const GROUND_RULES: readonly DrawRule[] = [
  line("shore-outer", "land", ["land"], "shoreOuter", [
    [8, 6],
    [11, 22],
    [14, 60],
  ]),
  line("shore-inner", "land", ["land"], "shoreInner", [
    [8, 3],
    [11, 10],
    [14, 28],
  ]),
  line("coast", "land", ["land"], "coast", [
    [8, 1],
    [11, 1.6],
    [14, 2],
  ]),
  fill("land", "land", ["land"], "land"),
  fill("urban", "areas", ["urban"], "urban"),
  fill("wood", "areas", ["forest", "nature"], "wood"),
  fill("works", "areas", WORKS, "works"),
  fill("sand", "areas", ["beach"], "sand"),
  fill("water", "water", ["river", "lake", "lagoon"], "river"),
  line(
    "runway",
    "areas",
    ["runway"],
    "runway",
    [
      [10, 1],
      [12, 2.5],
      [15, 12],
    ],
    10,
  ),
  line(
    "breakwater",
    "water",
    ["breakwater", "causeway"],
    "coast",
    [
      [10, 0.8],
      [14, 3],
    ],
    11,
  ),
  line(
    "minor-casing",
    "roads",
    MINOR,
    "casing",
    [
      [10, 1.2],
      [12, 3.2],
      [14, 6],
      [17, 16],
    ],
    10.5,
  ),
  line("major-casing", "roads", MAJOR, "casing", [
    [8, 1.4],
    [10, 2.4],
    [12, 4.8],
    [14, 8.5],
    [17, 22],
  ]),
  line("expressway-casing", "roads", ["expressway"], "casing", [
    [8, 1.8],
    [10, 3],
    [12, 5.6],
    [14, 10],
    [17, 26],
  ]),
  line(
    "minor",
    "roads",
    MINOR,
    "road",
    [
      [10, 0.6],
      [12, 2],
      [14, 4.4],
      [17, 13],
    ],
    10.5,
  ),
  line("major", "roads", MAJOR, "road", [
    [8, 0.8],
    [10, 1.4],
    [12, 3.2],
    [14, 6.5],
    [17, 19],
  ]),
  line("expressway", "roads", ["expressway"], "expressway", [
    [8, 1],
    [10, 1.8],
    [12, 3.8],
    [14, 7.6],
    [17, 23],
  ]),
];

function fill(
  id: string,
  layer: DrawRule["layer"],
  kinds: string[],
  colour: ColourToken,
): FillRule {
  return { id, layer, kinds, draw: "fill", colour };
}

function line(
  id: string,
  layer: DrawRule["layer"],
  kinds: string[],
  colour: ColourToken,
  width: Stops,
  minZoom?: number,
): LineRule {
  return { id, layer, kinds, draw: "line", colour, width, ...(minZoom ? { minZoom } : {}) };
}
