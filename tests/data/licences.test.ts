import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { expect, onTestFinished, test } from "vitest";
import { licences } from "#data/licences.ts";

/** The list of licences of a program of these lines, which may use a package `wordless` of these files. */
async function listOf(
  program: string,
  wordless: Readonly<Record<string, string>> = {},
): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), "site-visit-map-licences-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const folder = join(root, "node_modules/wordless");
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(wordless)) writeFileSync(join(folder, name), text);
  writeFileSync(join(root, "main.js"), program);
  const built = await build({
    configFile: false,
    root,
    logLevel: "silent",
    plugins: [licences()],
    resolve: { alias: { installed: join(import.meta.dirname, "../../node_modules") } },
    build: { write: false, rolldownOptions: { input: join(root, "main.js") } },
  });
  const files = "output" in built ? built.output : [];
  const list = files.find(({ fileName }) => fileName === "licences.txt");
  return list?.type === "asset" ? String(list.source) : "";
}

test("a package of which something is in the build is listed with its licence, word for word; no other is", async () => {
  const list = await listOf(
    `import { encode } from "installed/uqr/dist/index.mjs"; import "installed/zustand/esm/vanilla.mjs"; console.log(encode("a"));`,
  );

  const own = readFileSync(join(import.meta.dirname, "../../node_modules/uqr/LICENSE"), "utf8");
  expect(list).toContain("uqr 0.1");
  expect(list).toContain(own.trim());
  expect(list).not.toContain("zustand");
});

test("what a package carries inside it is listed, too", async () => {
  const list = await listOf(
    'import Zip from "installed/jszip/dist/jszip.min.js"; console.log(new Zip());',
  );

  for (const name of ["jszip 3", "lie 3", "pako 1", "immediate 3", "setimmediate 1"]) {
    expect(list).toContain(`\n${name}`);
  }
});

test("a package without a licence file has the words of its read-me or its repository", async () => {
  const list = await listOf(
    'import { murmur3 } from "installed/murmurhash-js/index.js"; import { PMTiles } from "installed/pmtiles/dist/esm/index.js"; console.log(murmur3, PMTiles);',
  );

  expect(list).toMatch(/murmurhash-js 1[^-]*\nMIT .*\n\nCopyright \(c\) 2011 Gary Court/);
  expect(list).toMatch(/pmtiles 4[^-]*\nBSD-3-Clause .*\n\nCopyright 2021 Protomaps LLC/);
});

test("a package whose licence nobody can read stops the build", async () => {
  const building = listOf('import "./node_modules/wordless/index.js";', {
    "package.json": '{ "name": "wordless", "version": "1.0.0", "license": "MIT" }',
    "index.js": "console.log(1)",
    "README.md": "# Wordless\n\n## License\n\nMIT",
  });

  await expect(building).rejects.toThrow("comes with wordless");
});
