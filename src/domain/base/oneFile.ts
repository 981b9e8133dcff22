/** What the page that is one file is given along; its scripts read `start` before the app is there. */
export interface Given {
  /** Query and fragment of the view that it opens with. */
  readonly start: string;
  /** A plan as in a plan file; null: none. */
  readonly plan: unknown;
}

export const GIVEN_ID = "given";

/** Stands once in the page as it is built; what is given along takes its place. */
export const NOTHING_GIVEN = `<script type="application/json" id="${GIVEN_ID}">{}</script>`;

/** The page with something given along; null where the text is not that page. */
export function pageWith(template: string, given: Given): string | null {
  const parts = template.split(NOTHING_GIVEN);
  if (parts.length !== 2) return null;
  // No text can end the element, or open a comment in it: https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements
  const json = JSON.stringify(given).replaceAll("<", "\\u003c");
  return parts.join(NOTHING_GIVEN.replace("{}", () => json));
}

/** The plan in what the page was given along, as the text of a plan file; null where there is none. */
export function planGiven(text: string): string | null {
  try {
    const given: unknown = JSON.parse(text);
    if (typeof given !== "object" || given === null || !("plan" in given)) return null;
    return given.plan === null ? null : JSON.stringify(given.plan);
  } catch {
    // Cut off: said like a plan file that is cut off.
    return text;
  }
}
