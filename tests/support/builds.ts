import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeOffline } from "#data/offline.ts";

const PROJECT = join(import.meta.dirname, "../..");
export const DIST = join(PROJECT, "dist");

/** A folder that is gone when it is no longer needed. */
interface BuildCopy {
  readonly folder: string;
  readonly remove: () => void;
}

/** The build as it would be after a change: its page bears `data-version`. */
export async function nextVersion(version: string): Promise<BuildCopy> {
  const folder = mkdtempSync(join(tmpdir(), "site-visit-map-build-"));
  cpSync(DIST, folder, { recursive: true });
  const page = join(folder, "index.html");
  const html = readFileSync(page, "utf8");
  writeFileSync(page, html.replace("<html", `<html data-version="${version}"`));
  await writeOffline(folder, join(PROJECT, "src/sw.ts"));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
