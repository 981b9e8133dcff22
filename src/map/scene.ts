import { type Bounds, circleRing, type LngLat, type Polygon, type Ring } from "#domain/base/geo.ts";
import type { Language } from "#domain/base/text.ts";
import { type Site, siteBounds } from "#domain/evidence/site.ts";
import type { SiteSymbol } from "#domain/evidence/symbol.ts";
import { type Backdrop, BUNDLED } from "./backdrop.ts";
import type { Ground } from "./ground.ts";
import { type AnchorOrders, nameAnchors } from "./nameAnchors.ts";
import { type MapTheme, PALETTES, type Palette } from "./palette.ts";
import type { SceneTour } from "./tourScene.ts";

export interface SceneSite {
  readonly id: string;
  readonly label: string;
  readonly symbol: SiteSymbol;
  readonly colour: string;
  readonly point: LngLat;
  /** Circles within which the visitor point is expected, the widest first. */
  readonly accuracy: readonly Ring[];
  /** `± 150 m`, and where it stands: at the southern rim of the widest circle. */
  readonly accuracyLabel: { readonly text: string; readonly point: LngLat };
  readonly extents: readonly {
    readonly id: string;
    readonly isPlanned: boolean;
    readonly polygon: Polygon;
    /** Nested areas that fade in over the width of its uncertainty. */
    readonly bands: readonly Polygon[];
  }[];
  readonly bounds: Bounds;
  /** Where its name may stand, the best first. */
  readonly nameAnchors: AnchorOrders;
  readonly isSelected: boolean;
}

/** What the person has put on the map. */
export interface SceneMarks {
  /** Where the person is, when they asked for it. */
  readonly person: { readonly point: LngLat; readonly accuracyMetres: number } | null;
  /** A place that was looked for. */
  readonly spot: { readonly point: LngLat; readonly label: string } | null;
  readonly measured: readonly LngLat[];
  /** Length of each stretch between measured points, in words. */
  readonly lengths: readonly string[];
}

/** Everything a map draws, as plain data: the same for MapLibre, for SVG and for a test. */
export interface MapScene {
  readonly ground: Ground;
  /** What MapLibre draws in place of the ground, if anything. */
  readonly backdrop: Backdrop;
  readonly sites: readonly SceneSite[];
  readonly marks: SceneMarks;
  /** Null: no tour is shown. */
  readonly tour: SceneTour | null;
  readonly palette: Palette;
  readonly language: Language;
}

interface SceneContent {
  readonly sites: readonly Site[];
  readonly ground: Ground;
  readonly language: Language;
  readonly theme: MapTheme;
  readonly selectedSite: string | null;
  readonly backdrop?: Backdrop;
  readonly marks?: SceneMarks;
  readonly tour?: SceneTour | null;
  /** Fades the edges of grounds; without it they end where their outlines run. */
  readonly softEdge?: SoftEdge | null;
}

/** The nested areas that the edge of an extent fades over, by its id. */
export type SoftEdge = (extent: string) => readonly Polygon[] | undefined;

const NO_MARKS: SceneMarks = { person: null, spot: null, measured: [], lengths: [] };

/** Parts of the accuracy: one faint disc upon the other fades towards the rim. */
const DISCS = [1, 0.82, 0.64, 0.46];

export function sceneOf(content: SceneContent): MapScene {
  const { sites, ground, language, theme, selectedSite } = content;
  const anchors = nameAnchors(sites.map((site) => site.visitorPoint));
  return {
    ground,
    backdrop: content.backdrop ?? BUNDLED,
    sites: sites.map((site, i) => ({
      id: site.id,
      label: site.mapLabel[language],
      symbol: site.symbol,
      colour: site.colour[theme === "dark" ? "dark" : "light"],
      point: site.visitorPoint,
      accuracy: discsOf(site),
      accuracyLabel: {
        text: `± ${site.accuracyMetres.toLocaleString(language)} m`,
        point: southernmost(discsOf(site)[0] ?? []),
      },
      extents: site.extents.filter(isWiderThanItsEdge).map(({ id, kind, polygon }) => ({
        id,
        isPlanned: kind === "planned-extent",
        polygon,
        bands: content.softEdge?.(id) ?? [polygon],
      })),
      bounds: siteBounds(site),
      nameAnchors: anchors[i] ?? { close: [], afar: [] },
      isSelected: site.id === selectedSite,
    })),
    marks: content.marks ?? NO_MARKS,
    tour: content.tour ?? null,
    palette: PALETTES[theme],
    language,
  };
}

const knownDiscs = new WeakMap<Site, readonly Ring[]>();

/** Worked out once a site: every choice and every stop that is moved makes a new scene. */
function discsOf(site: Site): readonly Ring[] {
  const { visitorPoint, accuracyMetres } = site;
  const discs =
    knownDiscs.get(site) ?? DISCS.map((part) => circleRing(visitorPoint, accuracyMetres * part));
  knownDiscs.set(site, discs);
  return discs;
}

/** Ground smaller than its uncertainty would be all edge; the discs of the point say enough. */
export function isWiderThanItsEdge({
  areaHectares,
  accuracyMetres,
}: Site["extents"][number]): boolean {
  return Math.sqrt((areaHectares * 10_000) / Math.PI) > accuracyMetres;
}

function southernmost(ring: Ring): LngLat {
  const [lng, lat] = ring.reduce((low, position) => (position[1] < low[1] ? position : low));
  return { lng, lat };
}

/** Bounds of all sites, for the default camera. */
export function boundsOfSites(sites: readonly SceneSite[]): Bounds | null {
  const [first, ...rest] = sites.map((site) => site.bounds);
  if (!first) return null;
  return rest.reduce(
    (all, one) => ({
      west: Math.min(all.west, one.west),
      south: Math.min(all.south, one.south),
      east: Math.max(all.east, one.east),
      north: Math.max(all.north, one.north),
    }),
    first,
  );
}
