import type { Sheet, SheetBox } from "#domain/stage/sheet.ts";
import type { Slide } from "#domain/stage/slides.ts";
import { sheetLocator, sheetTitle } from "./sheetBesideMap.ts";
import { sheetClosing } from "./sheetClosing.ts";
import { sheetComparison } from "./sheetComparison.ts";
import type { SheetContext } from "./sheetContext.ts";
import { sheetNotes } from "./sheetNotes.ts";
import { sheetOverview } from "./sheetOverview.ts";
import { sheetSite } from "./sheetSite.ts";
import { slideTitle } from "./slideText.ts";

/** A slide laid out on a sheet of 16:9, to be written as a file. */
export function sheetOf(slide: Slide, context: SheetContext): Sheet {
  const { talk, language } = context;
  return {
    ...{ id: slide.id, language, title: slideTitle(slide, talk, language) },
    boxes: boxesOf(slide, context),
    notes: sheetNotes(slide, context),
  };
}

function boxesOf(slide: Slide, context: SheetContext): readonly SheetBox[] {
  switch (slide.kind) {
    case "title":
      return sheetTitle(slide, context);
    case "locator":
      return sheetLocator(slide, context);
    case "overview":
      return sheetOverview(slide, context);
    case "site":
      return sheetSite(slide, context);
    case "comparison":
      return sheetComparison(slide, context);
    case "closing":
      return sheetClosing(slide, context);
  }
}
