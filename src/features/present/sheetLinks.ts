import type { Language } from "#domain/base/text.ts";
import type { Slide } from "#domain/stage/slides.ts";

/** Where the links of a file lead; null where nobody else could open them. */
export interface SheetLinks {
  /** The same slide, live. */
  readonly toSlide: (slide: Slide, step: number) => string | null;
  /** The sentence in its article. */
  readonly toPassage: (siteId: string, sentence: string) => string | null;
}

interface LinkContent {
  /** Where the app is published; null: nowhere. */
  readonly base: string | null;
  readonly language: Language;
  /** `tour=` of its public copy; `too-long` for a link; null where the talk is about the sites. */
  readonly tour: { readonly code: string } | "too-long" | null;
}

/** Links to exactly what a slide shows, or to the nearest that a link can hold. */
export function sheetLinks({ base, language, tour }: LinkContent): SheetLinks {
  const to = (parameters: Readonly<Record<string, string>>) => {
    if (base === null) return null;
    const url = new URL(base);
    url.hash = "";
    url.search = new URLSearchParams({ ...parameters, lang: language }).toString();
    return url.href;
  };
  return {
    toSlide: (slide, step) => {
      if (tour === "too-long") return to(slide.kind === "site" ? { site: slide.site.id } : {});
      const place = { mode: "present", ...(step > 1 ? { step: `${step}` } : {}) };
      return to(tour === null ? place : { ...place, tour: tour.code });
    },
    toPassage: (site, passage) => to({ site, passage }),
  };
}
