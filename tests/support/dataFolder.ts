import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The new text of a data file from the old. */
export type Edit = (text: string) => string;

export interface Change {
  readonly file: string;
  readonly edit: Edit;
}

/** Edits files of a copy of `data/`. */
export function editData(folder: string, changes: readonly Change[]): void {
  for (const { file, edit } of changes) {
    const path = join(folder, file);
    const before = readFileSync(path, "utf8");
    const after = edit(before);
    if (after === before) throw new Error(`${file} is still the same`);
    writeFileSync(path, after);
  }
}
