import type { Size } from "./camera.ts";
import { anchorOffset, CLOSE_FROM, type NameAnchor } from "./nameAnchors.ts";
import type { SceneSite } from "./scene.ts";
import { spread } from "./spread.ts";
import {
  type Box,
  isWithin,
  overlap,
  type PlacedName,
  type Project,
  textBox,
} from "./staticNames.ts";

/** A site with the place of its symbol and of its name in the picture. */
export interface PlacedSite {
  readonly site: SceneSite;
  readonly symbol: { readonly x: number; readonly y: number };
  /** Null where a tour's badges leave no room for it. */
  readonly name: SiteName | null;
}

interface SiteName {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly align: PlacedName["align"];
  readonly box: Box;
}

const NAME_SIZE = 14;
const SYMBOL_REACH = 16;

/** Where each symbol is drawn. */
export function placeSymbols(
  sites: readonly SceneSite[],
  project: Project,
  zoom: number,
): PlacedSite["symbol"][] {
  const shifts = spread(
    sites.map(({ point }) => point),
    zoom,
  );
  return sites.map(({ point }, i) => {
    const { x, y } = project(point);
    const [right, down] = shifts[i] ?? [0, 0];
    return { x: x + right, y: y + down };
  });
}

interface Picture {
  readonly zoom: number;
  readonly size: Size;
  /** Parts of it that no name may cover. */
  readonly taken?: readonly Box[];
}

/** Each name on the side of its symbol where it meets no other and is not cut. */
export function placeSites(
  sites: readonly SceneSite[],
  project: Project,
  picture: Picture,
): PlacedSite[] {
  const symbols = placeSymbols(sites, project, picture.zoom);
  const inTurn = (order: readonly number[]) => namesInTurn(order, { sites, symbols, ...picture });
  let order = sites.map((_, i) => i);
  let best = inTurn(order);
  let last = best;
  // Whoever found no good place chooses first the next time.
  for (let tries = 0; tries < sites.length && last.misfits.length > 0; tries++) {
    order = [...last.misfits, ...order.filter((i) => !last.misfits.includes(i))];
    last = inTurn(order);
    if (last.misfits.length < best.misfits.length) best = last;
  }
  return sites.map((site, i) => ({
    site,
    symbol: symbols[i] ?? { x: 0, y: 0 },
    name: best.names[i] ?? null,
  }));
}

interface Turns extends Picture {
  readonly sites: readonly SceneSite[];
  readonly symbols: readonly PlacedSite["symbol"][];
}

/** Names by the number of their site, and the sites whose name is cut, meets another or is left out. */
function namesInTurn(
  order: readonly number[],
  { sites, symbols, zoom, size, taken = [] }: Turns,
): { readonly names: readonly (SiteName | null)[]; readonly misfits: readonly number[] } {
  const names: (SiteName | null)[] = sites.map(() => null);
  const misfits: number[] = [];
  for (const i of order) {
    const [site, symbol] = [sites[i] as SceneSite, symbols[i] as PlacedSite["symbol"]];
    const anchors = site.nameAnchors[zoom < CLOSE_FROM ? "afar" : "close"];
    const options = ALONG.flatMap((along) =>
      anchors.flatMap((anchor) => nameAt(site.label, { anchor, along }, symbol, size)),
    );
    const others = [
      ...taken,
      ...names.flatMap((name) => name?.box ?? []),
      ...symbols.filter((_, j) => j !== i).map((other) => boxAround(other, 12)),
    ];
    const free = options.filter(({ box }) => !others.some((other) => overlap(other, box)));
    const whole = free.find(({ box }) => isWithin(box, size));
    names[i] = whole ?? free[0] ?? (taken.length > 0 ? null : (options[0] ?? null));
    if (!whole && isWithin(boxAround(symbol, 0), size)) misfits.push(i);
  }
  return { names, misfits };
}

/**
 * Parts of half its length by which a name above or below its symbol may stand aside, once nothing else is free: the
 * symbol is still under it.
 */
const ALONG = [0, -0.7, 0.7];

/** Nothing for a name beside its symbol, which is not moved along. */
function nameAt(
  label: string,
  { anchor, along }: { readonly anchor: NameAnchor; readonly along: number },
  symbol: PlacedSite["symbol"],
  { width }: Size,
): SiteName | [] {
  const [right, down] = anchorOffset(anchor);
  const side = Math.sign(right);
  if (side !== 0 && along !== 0) return [];
  // MapLibre hangs a name from its edge; here its middle line is what is placed.
  const y = symbol.y + (down + Math.sign(down) * 0.6) * NAME_SIZE;
  const reach = textBox(label, 0, 0, NAME_SIZE).right;
  const half = (reach - 4) * 1.04;
  const wanted = symbol.x + right * NAME_SIZE + along * reach;
  // Not cut by the edge of the picture either.
  const isMovable = side === 0 && symbol.x > 0 && symbol.x < width;
  const x = isMovable ? Math.max(Math.min(wanted, width - reach - 1), reach + 1) : wanted;
  return {
    x,
    y,
    size: NAME_SIZE,
    align: side > 0 ? "start" : side < 0 ? "end" : "middle",
    box: textBox(label, x + side * half, y, NAME_SIZE),
  };
}

export function boxAround({ x, y }: { x: number; y: number }, reachDown: number): Box {
  return {
    left: x - SYMBOL_REACH,
    right: x + SYMBOL_REACH,
    top: y - reachDown,
    bottom: y + reachDown,
  };
}

/** Ground that names of the basemap keep clear of. */
export function boxesOfSites(placed: readonly PlacedSite[]): Box[] {
  return [
    ...placed.map(({ symbol }) => boxAround(symbol, 16)),
    ...placed.flatMap(({ name }) => name?.box ?? []),
  ];
}
