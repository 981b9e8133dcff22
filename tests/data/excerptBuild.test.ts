import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { describe, expect, test } from "vitest";
import { siteData } from "#data/plugin.ts";
import { readData, siteIdsIn } from "#data/sources.ts";
import { sentencesOf, sentenceText } from "#domain/evidence/article.ts";
import { catalogOf } from "#domain/evidence/catalog.ts";
import { catalogIssues } from "#domain/evidence/catalogIssues.ts";
import { catalogFiles, parseDataFile, partsOf } from "#domain/evidence/dataFile.ts";
import { aDataFolder, DATA_FOLDER, setting } from "#tests/build.ts";

/** Every file of a build in the mode `excerpts`, by its name. */
async function excerptsFrom(folder: string): Promise<ReadonlyMap<string, string>> {
  const root = join(folder, "page");
  mkdirSync(root);
  writeFileSync(join(root, "index.html"), "<!doctype html><body><!--prerendered--></body>");
  const result = await build({
    configFile: false,
    root,
    mode: "excerpts",
    logLevel: "silent",
    plugins: [siteData({ folder, configFile: join(DATA_FOLDER, "../public/config.json") })],
    build: { write: false },
  });
  const outputs = "output" in result ? result.output : [];
  return new Map(
    outputs.map((file) => [
      file.fileName,
      file.type === "asset" ? Buffer.from(file.source).toString() : file.code,
    ]),
  );
}

/** The catalog as the app would read it from these files. */
function catalogFrom(files: ReadonlyMap<string, string>, folder: string) {
  const parsed = catalogFiles(siteIdsIn(folder)).map((file) =>
    parseDataFile(file, files.get(`data/${file.path}`) ?? ""),
  );
  expect(parsed.filter((result) => !result.ok)).toEqual([]);
  return catalogOf(partsOf(parsed.flatMap((result) => (result.ok ? [result.value] : []))));
}

const whole = readData(DATA_FOLDER).catalog;

function textOf(id: string): string {
  const article = whole.articles.find((one) => id.startsWith(`${one.id}-`));
  const sentence = article && sentencesOf(article).find((one) => one.id === id);
  if (!article || !sentence) throw new Error(`no sentence ${id}`);
  return sentenceText(article, sentence);
}

/** Pieces of a sentence, one from each of its letters on, longer than any name that others write too. */
function piecesOf(sentence: string): string[] {
  const length = 60;
  return Array.from({ length: Math.max(1, sentence.length - length) }, (_, start) =>
    sentence.slice(start, start + length),
  );
}

/** Ids of the sentences that are not near a cited one. */
function uncited(cited: readonly string[]): string[] {
  return whole.articles.flatMap((article) => {
    const ids = sentencesOf(article).map(({ id }) => id);
    return ids.filter(
      (_, i) => !ids.slice(Math.max(0, i - 1), i + 2).some((id) => cited.includes(id)),
    );
  });
}

/** Citations of nothing but the sentence that names the sites. */
function onlyNames(text: string): string {
  const citations: readonly { relation: string }[] = JSON.parse(text);
  return JSON.stringify(citations.filter(({ relation }) => relation === "names"));
}

describe.each([
  {
    what: "today's data",
    change: null,
    cited: whole.passages.map(({ sentence }) => sentence),
    citations: 31,
  },
  {
    what: "data that cites one sentence",
    change: { file: "citations.json", edit: onlyNames },
    cited: ["vi-p3s1"],
    citations: 4,
  },
])("a build of excerpts from $what", ({ change, cited, citations }) => {
  const gone = uncited(cited);

  test("has no piece of a sentence that is not near a cited one, in any file", async () => {
    const files = await excerptsFrom(aDataFolder(change));

    for (const id of gone) {
      const pieces = piecesOf(textOf(id));
      const found = [...files].filter(([, text]) => pieces.some((piece) => text.includes(piece)));
      expect(
        found.map(([name]) => name),
        id,
      ).toEqual([]);
    }
  });

  test("has every other sentence whole, under its id", async () => {
    const folder = aDataFolder(change);
    const { articles } = catalogFrom(await excerptsFrom(folder), folder);

    expect(articles).toHaveLength(2);
    for (const article of articles) {
      for (const sentence of sentencesOf(article)) {
        const words = gone.includes(sentence.id) ? "[…]" : textOf(sentence.id);
        expect(sentenceText(article, sentence), sentence.id).toBe(words);
      }
    }
  });

  test("has each text alone in a file, as excerpts and in UTF-8 by its first mark", async () => {
    const folder = aDataFolder(change);
    const files = await excerptsFrom(folder);

    for (const { id, text } of catalogFrom(files, folder).articles) {
      expect(files.get(`data/articles/${id}.txt`)).toBe(`\uFEFF${text}`);
    }
  });

  test("has every citation where its words are, and no fault", async () => {
    const folder = aDataFolder(change);
    const catalog = catalogFrom(await excerptsFrom(folder), folder);
    const quoted = catalog.passages.map(({ article, span }) => {
      const text = catalog.articles.find(({ id }) => id === article)?.text ?? "";
      return span.ok ? text.slice(span.value.start, span.value.end) : span.problem;
    });

    expect(quoted).toEqual(catalog.passages.map(({ quote }) => quote.exact));
    expect(catalogIssues(catalog)).toEqual([]);
    expect(catalog.passages).toHaveLength(citations);
  });
});

test("of today's articles two sentences are left out", () => {
  expect(uncited(whole.passages.map(({ sentence }) => sentence))).toEqual(["vi-p5s2", "vi-p6s1"]);
});

test("a build of excerpts stops at a quote that needs words which are left out", async () => {
  const prefix = `${textOf("vi-p5s2").slice(-20)}\n\n${textOf("vi-p6s1")}\n\n`;
  const folder = aDataFolder({
    file: "citations.json",
    edit: setting("#vi-p7s2-ioc", (citation: object) => ({
      ...citation,
      sentence: "vi-p7s1",
      quote: { type: "TextQuoteSelector", exact: "Chương trình kết nối", prefix, suffix: "" },
    })),
  });

  expect(readData(folder).issues).toEqual([]);
  await expect(excerptsFrom(folder)).rejects.toThrow(
    "data/citations.json, “vi-p7s2-ioc”, quote: found 0 × “Chương trình kết nối”",
  );
});
