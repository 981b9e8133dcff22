import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { expect, onTestFinished, test } from "vitest";
import { licences } from "#data/licences.ts";

/** The list of licences of a program of these lines. */
async function listOf(program: string): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), "site-visit-map-licences-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
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
