import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { expect, test } from "vitest";
import { siteData } from "#data/plugin.ts";
import { aDataFolder, DATA_FOLDER, dataText, setting } from "#tests/build.ts";

/** Files of a build of nothing but the data and a page that shows it. */
async function builtFrom(folder: string) {
  const root = join(folder, "page");
  mkdirSync(root);
  writeFileSync(join(root, "index.html"), "<!doctype html><body><!--prerendered--></body>");
  const result = await build({
    configFile: false,
    root,
    logLevel: "silent",
    plugins: [siteData({ folder, configFile: join(DATA_FOLDER, "../public/config.json") })],
    build: { write: false },
  });
  const outputs = "output" in result ? result.output : [];
  return new Map(
    outputs.map((file) => [file.fileName, file.type === "asset" ? String(file.source) : ""]),
  );
}

test("a build stops at a quote that is not in the article and says where it is", async () => {
  const folder = aDataFolder({
    file: "citations.json",
    edit: setting("#vi-p3s1-ioc.quote.exact", "Trung tam giam sat"),
  });

  await expect(builtFrom(folder)).rejects.toThrow(
    "data/citations.json, “vi-p3s1-ioc”, quote: found 0 × “Trung tam giam sat”, expected the quote exactly once in the article (articles/vi.json)",
  );
});

test("a build of sound data emits its files as they are and writes the sites into the page", async () => {
  const files = await builtFrom(aDataFolder());

  const paths = ["citations.json", "sites/ioc.geojson", "articles/vi.json", "site.schema.json"];
  for (const path of paths) {
    // By bytes: a file shown in full by a failing test helps nobody.
    expect(files.get(`data/${path}`) === dataText(path), path).toBe(true);
  }
  expect(files.get("index.html")).toContain("Da Nang Hi-Tech Park (DHPIZA)");
  expect(files.get("index.html")).toContain("Khu công nghệ cao Đà Nẵng (DHPIZA)");
});
