import { type Issue, shown } from "./issue.ts";
import { fail, type Result } from "./result.ts";

/** The text of a JSON file as what it holds. */
export function fromJson<T>(
  text: string,
  path: string,
  parse: (json: unknown, file: string) => Result<T, Issue[]>,
): Result<T, Issue[]> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return fail([{ file: path, expected: "json", ...brokenAt(text, error) }]);
  }
  return parse(json, path);
}

/**
 * Where the text stops being JSON: the line, and what stands there. Engines name the place by a
 * position or by quoting what is around it; a file that is cut off has neither.
 */
function brokenAt(text: string, error: unknown): { found: string; detail?: string } {
  const message = String(error);
  const quoted = /"([\s\S]*)"(?:\.\.\.)? is not valid JSON/.exec(message)?.[1] ?? "";
  const around = quoted === "" ? -1 : text.indexOf(quoted);
  const place = around < 0 ? Number.NaN : around + Math.floor(quoted.length / 2);
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? place);
  const rest = Number.isNaN(position) ? text.slice(-40) : text.slice(position, position + 40);
  const found = shown(rest.trim() || undefined);
  if (Number.isNaN(position)) return { found };
  return { found, detail: `line ${text.slice(0, position).split("\n").length}` };
}
