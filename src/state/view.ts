import { create } from "zustand";
import type { Camera } from "#domain/geo.ts";
import type { Language } from "#domain/text.ts";

export type Theme = "light" | "dark";

/** A parameter of the address that could not be followed. */
export interface IgnoredParameter {
  readonly parameter: string;
  readonly value: string;
}

/** What the person has chosen; null is the default of each. Mirrored in the address. */
export interface View {
  /** Null follows the browser. */
  readonly language: Language | null;
  /** Null follows the system. */
  readonly theme: Theme | null;
  readonly site: string | null;
  /** Sentence at which the reader is open. */
  readonly passage: string | null;
  /** Null fits the sites. */
  readonly camera: Camera | null;
}

interface ViewState extends View {
  readonly ignored: readonly IgnoredParameter[];
  /** Site just chosen that the map has yet to bring into view. */
  readonly lookAt: string | null;
}

export const DEFAULT_VIEW: View = {
  language: null,
  theme: null,
  site: null,
  passage: null,
  camera: null,
};

export const useView = create<ViewState>(() => ({ ...DEFAULT_VIEW, ignored: [], lookAt: null }));

export function viewNow(): View {
  const { language, theme, site, passage, camera } = useView.getState();
  return { language, theme, site, passage, camera };
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
  useView.setState({ site, lookAt: site });
}

/** Back to the list of all sites. */
export function leaveSite(): void {
  useView.setState({ site: null, lookAt: null });
}

/** Back to the beginning of the mode: no site, no article. */
export function leaveAll(): void {
  useView.setState({ site: null, passage: null, lookAt: null });
}

/** Opens the reader at a sentence. */
export function openPassage(passage: string): void {
  useView.setState({ passage });
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
  useView.setState({ camera: null, lookAt: null });
}

export function ignoreParameter(ignored: IgnoredParameter): void {
  useView.setState((state) => ({ ignored: [...state.ignored, ignored] }));
}

export function dismissIgnored(): void {
  useView.setState({ ignored: [] });
}
