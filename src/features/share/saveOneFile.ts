import { pageWith } from "#domain/base/oneFile.ts";
import { fail, ok, type Result } from "#domain/base/result.ts";
import type { Language } from "#domain/base/text.ts";
import type { CopyKind } from "#domain/tour/copy.ts";
import { formatPlan, type Plan } from "#domain/tour/planFile.ts";
import type { TourIssue } from "#domain/tour/tourIssue.ts";
import { fileName } from "#exports/fileName.ts";
import { saveFile } from "#services/download.ts";
import { oneFileTemplate, type TemplateProblem } from "#services/oneFile.ts";
import { toMode } from "#state/choices.ts";
import { instantNow } from "#state/instantNow.ts";
import { giveOut, tourNow } from "#state/tour.ts";
import { DEFAULT_VIEW, type Mode, type View, viewNow } from "#state/view.ts";
import { formatAddress } from "#state/viewUrl.ts";

export interface OneFileRequest {
  /** For whom the open plan is cut; null: without a plan. */
  readonly copy: CopyKind | null;
  /** What it opens with. */
  readonly mode: Mode;
  readonly language: Language;
}

export interface SavedOneFile {
  readonly name: string;
  readonly bytes: number;
  /** Null without a plan. */
  readonly issue: TourIssue | null;
}

/** What came was not our page: a network's sign-in page, another version. */
export type OneFileProblem = TemplateProblem | { readonly kind: "not-ours" };

const SITES_NAME = "da-nang-site-visits.html";

/** Gives the whole app out as one page, with a copy of the open plan in it. */
export async function saveOneFile(
  request: OneFileRequest,
): Promise<Result<SavedOneFile, OneFileProblem>> {
  const template = await oneFileTemplate();
  if (!template.ok) return template;
  const start = startOf(request);
  // Before a number is given out: what cannot be made was not.
  if (pageWith(template.value, { start, plan: null }) === null) return fail({ kind: "not-ours" });
  const plan = request.copy === null ? null : planGivenOut(request.copy);
  const given = { start, plan: plan && JSON.parse(formatPlan(plan)) };
  const page = new Blob([pageWith(template.value, given) ?? ""], { type: "text/html" });
  const { language } = request;
  const name = plan ? fileName({ ...plan, language }, "html") : SITES_NAME;
  saveFile(name, page);
  return ok({ name, bytes: page.size, issue: plan });
}

function planGivenOut(copy: CopyKind): Plan {
  const issue = giveOut(instantNow());
  return { tour: tourNow(), copy, ...issue };
}

/** The view of now where it is of that mode, else the mode's beginning; on the ground that is in the file. */
function startOf({ mode, language }: OneFileRequest): string {
  const view = viewNow();
  const { tour, basemap, tiles, embed, parent } = DEFAULT_VIEW;
  const start: View = {
    ...view,
    ...(view.mode !== mode && toMode(mode)),
    ...{ language, tour, basemap, tiles, embed, parent },
  };
  return formatAddress(start, "");
}
