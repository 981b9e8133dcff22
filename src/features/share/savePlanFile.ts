import type { CopyKind } from "#domain/tour/copy.ts";
import { formatPlan, type Plan } from "#domain/tour/planFile.ts";
import type { TourIssue } from "#domain/tour/tourIssue.ts";
import { saveFile } from "#services/download.ts";
import { instantNow } from "#state/instantNow.ts";
import { giveOut, tourNow } from "#state/tour.ts";
import { planFileName } from "./planFileName.ts";

export interface SavedFile {
  readonly name: string;
  readonly issue: TourIssue;
}

/** Gives a copy of the open plan out as a file. */
export function savePlanFile(copy: CopyKind): SavedFile {
  const issue = giveOut(instantNow());
  const plan: Plan = { tour: tourNow(), copy, ...issue };
  const name = planFileName(plan);
  savePlanText(name, formatPlan(plan));
  return { name, issue };
}

export function savePlanText(name: string, text: string): void {
  saveFile(name, new Blob([text], { type: "application/json" }));
}
