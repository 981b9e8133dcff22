import type { Size } from "./camera.ts";
import type { SceneSite } from "./scene.ts";
import { type Box, isWithin, overlap, type Project, textWidth, wrapped } from "./staticNames.ts";
import { boxAround, placeSymbols } from "./staticSiteNames.ts";
import {
  BADGE_HEIGHT,
  BADGE_LETTERS,
  BADGE_PADDING,
  LEG_LETTERS,
  legStandings,
  PLACE_BADGE_STANDINGS,
  PLACE_LETTERS,
  PLACE_NAME_STANDINGS,
  PLACE_NAMES_FROM,
  type Standing,
  siteBadgeStandings,
  TIMES_FROM,
} from "./tourLook.ts";
import { markOf, timedMarkOf } from "./tourPlaces.ts";
import type { ScenePlace, SceneTour } from "./tourScene.ts";
import { trackPixels, tracksUnder } from "./tourTracks.ts";

interface Pixel {
  readonly x: number;
  readonly y: number;
}

export interface PlacedBadge {
  readonly place: ScenePlace;
  readonly text: string;
  /** Where the place is. */
  readonly at: Pixel;
  readonly box: Box;
}

/** Words beside a way or a place, line below line. */
export interface PlacedWords {
  readonly key: string;
  readonly lines: readonly string[];
  readonly letters: number;
  readonly isBold: boolean;
  readonly isWarning: boolean;
  readonly x: number;
  readonly top: number;
  readonly align: "start" | "middle" | "end";
  readonly box: Box;
}

interface Picture {
  readonly zoom: number;
  readonly size: Size;
  readonly project: Project;
}

export const LINE = 1.2;

/** Badges clear of symbols and of one another, those of sites first. */
export function placeBadges(
  { places }: SceneTour,
  sites: readonly SceneSite[],
  { zoom, project }: Picture,
): PlacedBadge[] {
  const symbols = placeSymbols(sites, project, zoom);
  const placed: PlacedBadge[] = [];
  const put = (place: ScenePlace, at: Pixel, standings: readonly Standing[], clear: Box[]) => {
    const text = zoom < TIMES_FROM ? markOf(place) : timedMarkOf(place);
    const taken = [...clear, ...placed.map(({ box }) => box)];
    const boxes = standings.map((standing) => badgeBox(text, standing, at));
    const box = boxes.find((option) => !taken.some((other) => overlap(other, option))) ?? boxes[0];
    if (box) placed.push({ place, text, at, box });
  };
  for (const place of places) {
    const i = sites.findIndex(({ id }) => id === place.siteId);
    const [site, symbol] = [sites[i], symbols[i]];
    const others = symbols.filter((_, j) => j !== i).map(symbolBox);
    if (site && symbol) put(place, symbol, siteBadgeStandings(site), others);
  }
  const symbolBoxes = symbols.map((symbol) => boxAround(symbol, 16));
  for (const place of places) {
    if (place.siteId === null) put(place, project(place.point), PLACE_BADGE_STANDINGS, symbolBoxes);
  }
  return placed;
}

/** As far as a symbol is drawn. */
function symbolBox({ x, y }: Pixel): Box {
  return { left: x - 9, right: x + 9, top: y - 9, bottom: y + 9 };
}

function badgeBox(text: string, standing: Standing, at: Pixel): Box {
  const { x, y } = BADGE_PADDING;
  const width = Math.max(textWidth(text, BADGE_LETTERS), BADGE_HEIGHT - 2 * x);
  const inner = boxStanding(standing, at, { width, height: BADGE_HEIGHT - 2 * y });
  return {
    left: inner.left - x,
    right: inner.right + x,
    top: inner.top - y,
    bottom: inner.bottom + y,
  };
}

/** Names of places and ends, then time and distance of each way: what touches nothing taken, best beside the ways. */
export function placeTourWords(
  { places, ends, legs }: SceneTour,
  { zoom, size, project }: Picture,
  taken: readonly Box[],
): PlacedWords[] {
  const boxes = [...taken];
  const tracks = trackPixels(legs, { project, size });
  const placed: PlacedWords[] = [];
  const put = (words: Words, at: Pixel, standings: readonly Standing[]) => {
    const options = standings.map((standing) => wordsStanding(words, standing, at));
    const free = options
      .filter(({ box }) => isWithin(box, size) && !boxes.some((other) => overlap(other, box)))
      .map((option) => ({ option, covered: tracksUnder(option.box, tracks) }))
      .toSorted((a, b) => a.covered - b.covered)[0]?.option;
    if (!free) return;
    boxes.push(free.box);
    placed.push(free);
  };
  if (zoom >= PLACE_NAMES_FROM) {
    for (const [i, { name, point }] of [...places.filter(isNoSite), ...ends].entries()) {
      const lines = wrapped(name, 11);
      const look = { letters: PLACE_LETTERS, isBold: false, isWarning: false };
      put({ key: `place-${i}`, lines, ...look }, project(point), PLACE_NAME_STANDINGS);
    }
  }
  for (const [i, { label, labelPlace, labelFrom, isLate }] of legs.entries()) {
    if (zoom < labelFrom) continue;
    const look = { letters: LEG_LETTERS, isBold: isLate, isWarning: isLate };
    const words = { key: `way-${i}`, lines: [label], ...look };
    put(words, project(labelPlace.point), legStandings(labelPlace.side));
  }
  return placed;
}

function isNoSite({ siteId }: ScenePlace): boolean {
  return siteId === null;
}

type Words = Pick<PlacedWords, "key" | "lines" | "letters" | "isBold" | "isWarning">;

function wordsStanding(words: Words, standing: Standing, at: Pixel): PlacedWords {
  const [anchor] = standing;
  const width = Math.max(...words.lines.map((line) => textWidth(line, words.letters)));
  const height = words.lines.length * words.letters * LINE;
  const box = boxStanding(standing, at, { width, height });
  const align = anchor.endsWith("left") ? "start" : anchor.endsWith("right") ? "end" : "middle";
  const x = { start: box.left, end: box.right, middle: (box.left + box.right) / 2 }[align];
  return { ...words, x, top: box.top, align, box };
}

function boxStanding(
  [anchor, [right, down]]: Standing,
  { x, y }: Pixel,
  { width, height }: Size,
): Box {
  const [px, py] = [x + right, y + down];
  const left = anchor.endsWith("left")
    ? px
    : anchor.endsWith("right")
      ? px - width
      : px - width / 2;
  const top = anchor.startsWith("top")
    ? py
    : anchor.startsWith("bottom")
      ? py - height
      : py - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}
