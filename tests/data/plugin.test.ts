import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "vite";
import { expect, test } from "vitest";
import { offline } from "#data/offline.ts";
import { siteData } from "#data/plugin.ts";
import { aDataFolder, DATA_FOLDER, dataText, setting } from "#tests/build.ts";

/** Files of a build of nothing but the data and a page that shows it. */
async function builtFrom(folder: string, plugins: Plugin[] = []) {
  const root = join(folder, "page");
  mkdirSync(root);
  writeFileSync(join(root, "index.html"), "<!doctype html><body><!--prerendered--></body>");
  const configFile = join(DATA_FOLDER, "../public/config.json");
  const result = await build({
    configFile: false,
    root,
    logLevel: "silent",
    plugins: [siteData({ folder, configFile }), ...plugins],
    build: { write: plugins.length > 0 },
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

test("the first build of all says it too, where nothing was ever written", async () => {
  const edit = setting("#vi-p3s1-ioc.quote.exact", "Trung tam giam sat");
  const folder = aDataFolder({ file: "citations.json", edit });
  const worker = join(DATA_FOLDER, "../src/sw.ts");

  await expect(builtFrom(folder, [offline({ worker })])).rejects.toThrow("Trung tam giam sat");
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
