import type { NameAnchor } from "./nameAnchors.ts";
import { type Stops, steps } from "./rules.ts";
import type { SceneSite } from "./scene.ts";

/** Width of the line of a way, in pixels by zoom. */
export const WAY_WIDTH: Stops = steps("9 2.2, 12 3, 16 4.5");
/** One drives on the right: the way there and the way back lie side by side. */
export const WAY_ASIDE: Stops = WAY_WIDTH.map(([zoom, width]) => [zoom, width * 0.85]);
export const CASING_WIDTH: Stops = WAY_WIDTH.map(([zoom, width]) => [zoom, width + 4]);
export const CASING_OPACITY = 0.85;
/** Of a way that is only estimated: dash and gap as parts of the width of its line. */
export const ESTIMATED_DASHES = [2.2, 1.5] as const;

/** An arrowhead points to the right; its middle is the origin. */
export const ARROW_PATH = "M-4 -4.4 5 0 -4 4.4 -2.2 0Z";
export const ARROW_RIM = 1.6;
export const ARROW_SPACING = 130;

/** Letters on a badge; 12 is the least that this app writes. */
export const BADGE_LETTERS = 12;
/** From a badge's letters to its rim, in pixels. */
export const BADGE_PADDING = { x: 5.5, y: 2 } as const;
export const BADGE_HEIGHT = 18;
/** From this zoom on there is room for the time of a visit on its badge. */
export const TIMES_FROM = 12.5;

export const LEG_LETTERS = 13;
export const PLACE_LETTERS = 12;
/** Below this zoom a tour's places have no names. */
export const PLACE_NAMES_FROM = 11;

/** A place for words: what of them stands at the point, and how many pixels away from it. */
export type Standing = readonly [anchor: NameAnchor | "center", offset: readonly [number, number]];

/** At a site: on the shoulder of its symbol that its name leaves free, else wherever there is room. */
export function siteBadgeStandings({ nameAnchors }: Pick<SceneSite, "nameAnchors">): Standing[] {
  const isNameRight = nameAnchors.close[0]?.endsWith("left") ?? true;
  const left: Standing[] = [
    ["bottom-right", [-8, -10.5]],
    ["top-right", [-8, 10.5]],
  ];
  const right: Standing[] = [
    ["bottom-left", [8, -10.5]],
    ["top-left", [8, 10.5]],
  ];
  return isNameRight ? [...left, ...right] : [...right, ...left];
}

/** At any other place: on the spot, else beside it. */
export const PLACE_BADGE_STANDINGS: readonly Standing[] = [
  ["center", [0, 0]],
  ...around(16, 14),
  ...around(28, 26),
];

/** Sides of a point clockwise, with what of the words is turned to it. */
export const SIDES = ["e", "se", "s", "sw", "w", "nw", "n", "ne"] as const;
export type Side = (typeof SIDES)[number];

const ANCHORS: Readonly<Record<Side, NameAnchor>> = {
  ...{ e: "left", se: "top-left", s: "top", sw: "top-right" },
  ...{ w: "right", nw: "bottom-right", n: "bottom", ne: "bottom-left" },
};

/** Beside a way: on the side on which one drives, else across it, never along it while there is room. */
export function legStandings(side: Side): Standing[] {
  const i = SIDES.indexOf(side);
  const all = around(13, 10);
  return [0, 4, 1, 7, 3, 5].flatMap((turn) => {
    const anchor = ANCHORS[SIDES[(i + turn) % SIDES.length] ?? side];
    return all.filter(([candidate]) => candidate === anchor);
  });
}

export const PLACE_NAME_STANDINGS: readonly Standing[] = around(15, 13);

function around(x: number, y: number): Standing[] {
  return [
    ["left", [x, 0]],
    ["right", [-x, 0]],
    ["bottom", [0, -y]],
    ["top", [0, y]],
    ["bottom-left", [x * 0.7, -y * 0.7]],
    ["top-left", [x * 0.7, y * 0.7]],
    ["bottom-right", [-x * 0.7, -y * 0.7]],
    ["top-right", [-x * 0.7, y * 0.7]],
  ];
}
