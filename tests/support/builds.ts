import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
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

/** The build as it would be after a change: its page bears `data-version`, and no script has the name it had. */
export async function nextVersion(version: string): Promise<BuildCopy> {
  const folder = mkdtempSync(join(tmpdir(), "site-visit-map-build-"));
  cpSync(DIST, folder, { recursive: true });
  const page = join(folder, "index.html");
  const html = readFileSync(page, "utf8");
  writeFileSync(page, html.replace("<html", `<html data-version="${version}"`));
  renameScripts(folder, version);
  await writeOffline(folder, join(PROJECT, "src/sw.ts"));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** As new contents would: their hash is part of the name. */
function renameScripts(folder: string, ending: string): void {
  const assets = join(folder, "assets");
  const names = readdirSync(assets).filter((name) => name.endsWith(".js"));
  const renamed = new Map(names.map((name) => [name, name.replace(/\.js$/, `${ending}.js`)]));
  for (const [name, next] of renamed) renameSync(join(assets, name), join(assets, next));
  const scripts = [...renamed.values()].map((name) => join(assets, name));
  for (const path of [join(folder, "index.html"), ...scripts]) {
    const text = readFileSync(path, "utf8");
    writeFileSync(
      path,
      text.replaceAll(/[\w.-]+\.js/g, (name) => renamed.get(name) ?? name),
    );
  }
}
