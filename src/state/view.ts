import { create } from "zustand";
import type { Camera, LngLat } from "#domain/base/geo.ts";
import type { Language } from "#domain/base/text.ts";
import { MAP_ONLY, NO_SITE, toComparison, toMode, toPage, toPassage, toSite } from "./choices.ts";
import type { Pointed, Spot } from "./spot.ts";

export type Theme = "light" | "dark";

export const MODES = ["explore", "plan", "present"] as const;
/** What one is here for: to look round, to put a day together, or to show it on a stage. */
export type Mode = (typeof MODES)[number];

export const BASEMAPS = ["bundled", "online", "file"] as const;
/** Where the ground comes from: the app itself, a public server, or a file of the person's. */
export type BasemapChoice = (typeof BASEMAPS)[number];

/** Districts as they were in October 2022, or the wards that replaced them on 1 July 2025. */
export const DIVISIONS = ["2022", "2025"] as const;
export type Divisions = (typeof DIVISIONS)[number];

export const PAGES = ["differences", "sheet", "programme"] as const;
/** A page over the map: where the accounts differ, the chosen site on one sheet, the tour on paper. */
export type Page = (typeof PAGES)[number];

/** A parameter of the address that could not be followed. */
export interface IgnoredParameter {
  readonly parameter: string;
  readonly value: string;
}

/** What the person has chosen; null is the default of each. Mirrored in the address. */
export interface View {
  readonly mode: Mode;
  /** Null follows the browser. */
  readonly language: Language | null;
  /** Null follows the system. */
  readonly theme: Theme | null;
  readonly site: string | null;
  /** Sentence at which the reader is open. */
  readonly passage: string | null;
  /** Sites that are compared, in the order of the columns; empty when nothing is. */
  readonly compare: readonly string[];
  readonly page: Page | null;
  /** The open tour's public copy as a code; null while it is the example, or too long for an address. */
  readonly tour: string | null;
  /** Number of the slide while presenting, from 1. */
  readonly step: number;
  /** Null fits the sites. */
  readonly camera: Camera | null;
  readonly basemap: BasemapChoice;
  /** Address of the file that the basemap is drawn from, on this site; null when it was picked from disk. */
  readonly tiles: string | null;
  readonly divisions: Divisions;
  /** Whether places on the map carry their names in both languages. */
  readonly bothNames: boolean;
  /** Whether the page stands in another one: no chrome but the map, the panel and a small bar. */
  readonly embed: boolean;
  /** With `embed`, the origin that may drive the page by messages; `null` by name is one without an origin. */
  readonly parent: string | null;
}

interface ViewState extends View {
  readonly ignored: readonly IgnoredParameter[];
  /** Site just chosen that the map has yet to bring into view. */
  readonly lookAt: string | null;
  /** A place that was looked for, to be shown on the map. */
  readonly spot: Spot | null;
  /** What the person would add to the tour: a place on the ground, or one that is known. */
  readonly pointed: Pointed | null;
  /** The mode that was left last, where Escape leads back to; null: none has been. */
  readonly left: Mode | null;
  /** Whether the person has agreed, on this page, to load a map from another server. */
  readonly mayGoOnline: boolean;
  /** The file picked from disk; an address cannot hold it. */
  readonly mapFile: File | null;
}

export const DEFAULT_VIEW: View = {
  mode: "explore",
  language: null,
  theme: null,
  site: null,
  passage: null,
  compare: [],
  page: null,
  tour: null,
  step: 1,
  camera: null,
  basemap: "bundled",
  tiles: null,
  divisions: "2022",
  bothNames: false,
  embed: false,
  parent: null,
};

export const useView = create<ViewState>(() => ({
  ...DEFAULT_VIEW,
  ignored: [],
  lookAt: null,
  spot: null,
  pointed: null,
  left: null,
  mayGoOnline: false,
  mapFile: null,
}));

export function viewNow(): View {
  const { ignored, lookAt, spot, pointed, left, mayGoOnline, mapFile, ...view } =
    useView.getState();
  return view;
}

/** Follows an address: at the start, and when the person goes back or forward. */
export function restoreView(view: View, ignored: readonly IgnoredParameter[]): void {
  useView.setState((state) => ({
    ...view,
    ignored: [...state.ignored, ...ignored],
    lookAt: null,
  }));
}

export function selectSite(site: string): void {
  useView.setState({ ...toSite(site), lookAt: site, spot: null });
}

/** Back to the list of all sites. */
export function leaveSite(): void {
  useView.setState({ ...NO_SITE, lookAt: null });
}

/** To the beginning of a mode: no site, no article, no page. */
export function enterMode(mode: Mode): void {
  useView.setState(({ mode: left }) => ({ ...toMode(mode), lookAt: null, pointed: null, left }));
}

/** To the planner, where a site or another known place is offered as a stop. */
export function planVisit(known: string, point: LngLat): void {
  const pointed: Pointed = { point, known, isSought: true };
  useView.setState({ ...toMode("plan"), lookAt: null, spot: null, pointed });
}

/** What is open in the planner, as the address is to have it. */
export function mirrorTour(tour: string | null): void {
  useView.setState({ tour });
}

/** Points at a place on the map; null takes the mark away. */
export function pointAt(pointed: Pointed | null): void {
  useView.setState({ pointed, spot: null });
}

/** Puts sites side by side, in this order; with none, the comparison closes. */
export function compareSites(sites: readonly string[]): void {
  useView.setState(toComparison(sites));
}

export function openPage(page: Page): void {
  useView.setState(toPage(page));
}

/** Back to the map from a comparison or a page. */
export function closePage(): void {
  useView.setState(MAP_ONLY);
}

/** Opens the reader at a sentence. */
export function openPassage(passage: string): void {
  useView.setState(toPassage(passage));
}

export function closeReader(): void {
  useView.setState({ passage: null });
}

export function chooseLanguage(language: Language): void {
  useView.setState({ language });
}

export function chooseTheme(theme: Theme): void {
  useView.setState({ theme });
}

/** Shows a place that is not a site, near enough to find its street. */
export function showSpot(spot: Spot): void {
  const camera = { ...spot.point, zoom: 15, bearing: 0, pitch: 0 };
  useView.setState({ ...MAP_ONLY, spot, camera, lookAt: null });
}

/** What the map shows after it has come to rest. */
export function setCamera(camera: Camera): void {
  useView.setState({ camera, lookAt: null });
}

/** The site just chosen was in good view already. */
export function keepCamera(): void {
  useView.setState({ lookAt: null });
}

/** Back to the whole: the default camera fits all sites. */
export function fitAllSites(): void {
  useView.setState({ camera: null, lookAt: null, spot: null });
}

/** The ground that the app brings along. */
export function chooseBundledBasemap(): void {
  useView.setState({ basemap: "bundled", tiles: null, mapFile: null });
}

/** To choose it is to agree that its server is asked. */
export function chooseOnlineBasemap(): void {
  useView.setState({ basemap: "online", tiles: null, mapFile: null, mayGoOnline: true });
}

/** A file from disk, or the address of one on this site. */
export function chooseFileBasemap(file: File | string): void {
  const isAddress = typeof file === "string";
  useView.setState({
    basemap: "file",
    tiles: isAddress ? file : null,
    mapFile: isAddress ? null : file,
  });
}

export function chooseDivisions(divisions: Divisions): void {
  useView.setState({ divisions });
}

export function showBothNames(bothNames: boolean): void {
  useView.setState({ bothNames });
}

export function ignoreParameter(ignored: IgnoredParameter): void {
  useView.setState((state) => ({ ignored: [...state.ignored, ignored] }));
}

export function dismissIgnored(): void {
  useView.setState({ ignored: [] });
}
