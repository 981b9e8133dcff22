import type { Language, Theme } from "./protocol.ts";

export interface SiteVisitMapOptions {
  /** Address of the app, with whatever view it is to start in. By default the folder above this file. */
  readonly src?: string | URL | undefined;
  /** Such as `ioc`. */
  readonly site?: string | null | undefined;
  /** Sentence at which the reader opens, such as `vi-p3s1`. */
  readonly passage?: string | null | undefined;
  /** Starts with the slides, at this one, from 1. */
  readonly step?: number | undefined;
  /** By default the browser's. */
  readonly language?: Language | undefined;
  /** By default the system's. */
  readonly theme?: Theme | undefined;
  /** `online` asks the person before it loads anything from elsewhere. */
  readonly basemap?: "bundled" | "online" | undefined;
  /** Whether the map has its buttons; it has by default. */
  readonly controls?: boolean | "none" | undefined;
  /** `click`: the map moves only after "click to use the map", so that the page scrolls past it. */
  readonly interaction?: "direct" | "click" | undefined;
  /** Name of the frame for screen readers. */
  readonly title?: string | undefined;
  /** The frame's `sandbox`; it needs `allow-scripts`. None by default. */
  readonly sandbox?: string | undefined;
}

/** Address of the frame that shows the map so. */
export function addressOf(options: SiteVisitMapOptions): URL {
  // In a variable: bundlers take `new URL("../", import.meta.url)` for a file to copy.
  const here: string = import.meta.url;
  const address = new URL(options.src ?? new URL("../", here), document.baseURI);
  const { site, passage, step, language, theme, basemap, controls, interaction } = options;
  const parameters = {
    embed: 1,
    parent: self.origin,
    mode: step === undefined ? null : "present",
    step,
    site,
    passage,
    lang: language,
    theme,
    basemap,
    controls: controls === false ? "none" : controls === true ? null : controls,
    interaction: interaction === "direct" ? null : interaction,
  };
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined) address.searchParams.set(name, `${value}`);
  }
  return address;
}
