import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { writeOffline } from "#data/offline.ts";

const WORKER = join(import.meta.dirname, "../../src/sw.ts");

/** A built folder with these files; their content is their name. */
function aFolder(paths: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "site-visit-map-dist-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
  return folder;
}

test("what only a server reads and map files are not among the files without which nothing is kept", async () => {
  const folder = aFolder([
    ...["index.html", "404.htm", "assets/app.js", "data/_x.json", "one-file.html"],
    ...[
      "_headers",
      "_redirects",
      "_routes.json",
      "404.html",
      ".htaccess",
      ".nojekyll",
      "data/.htaccess",
    ],
    ...[".well-known/security.txt", "maps/danang.pmtiles", "maps/HUE.PMTILES"],
  ]);

  await writeOffline(folder, WORKER);

  const { files } = JSON.parse(readFileSync(join(folder, "offline.json"), "utf8"));
  expect(files.map(({ path }: { path: string }) => path)).toEqual([
    ...["404.htm", "assets/app.js", "data/_x.json", "./", "one-file.html"],
  ]);
  expect(readFileSync(join(folder, "sw.js"), "utf8")).not.toMatch(/_headers|danang\.pmtiles/);
});
