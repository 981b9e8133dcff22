import type { Language } from "#domain/base/text.ts";
import type { CopyKind } from "#domain/tour/copy.ts";
import { formatPlan, type Plan } from "#domain/tour/planFile.ts";
import type { TourIssue } from "#domain/tour/tourIssue.ts";
import { fileName } from "#exports/fileName.ts";
import { saveFile } from "#services/download.ts";
import { instantNow } from "#state/instantNow.ts";
import { giveOut, tourNow } from "#state/tour.ts";

export interface SavedFile {
  readonly name: string;
  readonly issue: TourIssue;
}

/** Gives a copy of the open plan out as a file. */
export function savePlanFile(copy: CopyKind, language: Language): SavedFile {
  const issue = giveOut(instantNow());
  const plan: Plan = { tour: tourNow(), copy, ...issue };
  const name = fileName({ ...plan, language }, "json");
  savePlanText(name, formatPlan(plan));
  return { name, issue };
}

export function savePlanText(name: string, text: string): void {
  saveFile(name, new Blob([text], { type: "application/json" }));
}
