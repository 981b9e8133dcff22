import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { describe, expect, test } from "vitest";
import { siteData } from "#data/plugin.ts";
import { readData, siteIdsIn } from "#data/sources.ts";
import { type Article, sentencesOf, sentenceText } from "#domain/evidence/article.ts";
import { catalogOf } from "#domain/evidence/catalog.ts";
import { catalogIssues } from "#domain/evidence/catalogIssues.ts";
import { catalogFiles, parseDataFile, partsOf } from "#domain/evidence/dataFile.ts";
import { aDataFolder, DATA_FOLDER, setting } from "#tests/build.ts";
import type { Change } from "#tests/dataFolder.ts";
import { LONGER_ARTICLES, piecesOf, UNCITED } from "#tests/uncited.ts";

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

function sentenceIn(articles: readonly Article[], id: string): string {
  const article = articles.find((one) => id.startsWith(`${one.id}-`));
  const sentence = article && sentencesOf(article).find((one) => one.id === id);
  if (!article || !sentence) throw new Error(`no sentence ${id}`);
  return sentenceText(article, sentence);
}

/** Ids of the sentences that are not near a named one. */
function unnamed(articles: readonly Article[], named: readonly string[]): string[] {
  return articles.flatMap((article) => {
    const ids = sentencesOf(article).map(({ id }) => id);
    return ids.filter(
      (_, i) => !ids.slice(Math.max(0, i - 1), i + 2).some((id) => named.includes(id)),
    );
  });
}

/** Citations of nothing but the sentence that names the sites. */
const onlyNames: Change = {
  file: "citations.json",
  edit: (text) => {
    const citations: readonly { relation: string }[] = JSON.parse(text);
    return JSON.stringify(citations.filter(({ relation }) => relation === "names"));
  },
};
const noParallels: Change = { file: "parallels.json", edit: () => "[]" };
const noDiscrepancies: Change = { file: "discrepancies.json", edit: () => "[]" };

const cited = whole.passages.map(({ sentence }) => sentence);
const compared = whole.parallels.flatMap(({ vi, en }) => [...vi, ...en]);
const disputed = whole.discrepancies.flatMap(({ sentences }) => sentences);
const stated = [whole.programme, ...whole.sites.map(({ facts }) => facts)]
  .flat()
  .flatMap((fact) => (fact.kind === "not-stated" ? [] : (fact.passages ?? [])));

describe.each<{
  what: string;
  changes: readonly Change[];
  named: readonly string[];
  citations: number;
}>([
  {
    what: "today's data",
    changes: [],
    named: [...cited, ...compared, ...disputed],
    citations: 31,
  },
  {
    what: "articles that go on about something else",
    changes: LONGER_ARTICLES,
    named: [...cited, ...compared, ...disputed],
    citations: 31,
  },
  {
    what: "data that cites one sentence and compares none",
    changes: [onlyNames, noParallels, noDiscrepancies],
    named: ["vi-p3s1", ...stated],
    citations: 4,
  },
  {
    what: "data that cites one sentence and has parallels",
    changes: [onlyNames, noDiscrepancies],
    named: [...stated, ...compared],
    citations: 4,
  },
  {
    what: "data that cites one sentence and has discrepancies",
    changes: [onlyNames, noParallels],
    named: [...stated, ...disputed],
    citations: 4,
  },
])("a build of excerpts from $what", ({ changes, named, citations }) => {
  test("has no piece of a sentence that is not near a named one, in any file", async () => {
    const folder = aDataFolder(...changes);
    const { articles } = readData(folder).catalog;
    const files = await excerptsFrom(folder);

    for (const id of unnamed(articles, named)) {
      const pieces = piecesOf(sentenceIn(articles, id));
      const found = [...files].filter(([, text]) => pieces.some((piece) => text.includes(piece)));
      expect(
        found.map(([name]) => name),
        id,
      ).toEqual([]);
    }
  });

  test("has every other sentence whole, under its id", async () => {
    const folder = aDataFolder(...changes);
    const before = readData(folder).catalog.articles;
    const gone = unnamed(before, named);
    const { articles } = catalogFrom(await excerptsFrom(folder), folder);

    expect(articles).toHaveLength(2);
    for (const sentence of before.flatMap(sentencesOf)) {
      const words = gone.includes(sentence.id) ? "[…]" : sentenceIn(before, sentence.id);
      expect(sentenceIn(articles, sentence.id), sentence.id).toBe(words);
    }
  });

  test("has each text alone in a file, as excerpts and in UTF-8 by its first mark", async () => {
    const folder = aDataFolder(...changes);
    const files = await excerptsFrom(folder);

    for (const { id, text } of catalogFrom(files, folder).articles) {
      expect(files.get(`data/articles/${id}.txt`)).toBe(`\uFEFF${text}`);
    }
  });

  test("has every citation where its words are, and no fault", async () => {
    const folder = aDataFolder(...changes);
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

test("of today's articles no sentence is left out, for each is cited or compared", () => {
  expect(unnamed(whole.articles, [...cited, ...compared, ...disputed])).toEqual([]);
});

test("both halves of every pair that is compared are there, Sitkoff's title too", async () => {
  const folder = aDataFolder(...LONGER_ARTICLES);
  const { articles } = catalogFrom(await excerptsFrom(folder), folder);

  for (const id of [...compared, ...disputed]) {
    expect(sentenceIn(articles, id)).toBe(sentenceIn(whole.articles, id));
  }
  expect(sentenceIn(articles, "vi-p6s1")).toContain(
    "Chủ tịch Hiệp hội Thương mại Hoa Kỳ tại Hà Nội",
  );
  expect(sentenceIn(articles, "vi-p10s2")).toBe("[…]");
});

test("a build of excerpts stops at a quote that needs words which are left out", async () => {
  const suffix = `.\n\n${UNCITED.vi[0]} ${UNCITED.vi[1]?.slice(0, 20)}`;
  const quote = { type: "TextQuoteSelector", exact: "trong thời gian ngắn", prefix: "", suffix };
  const folder = aDataFolder(...LONGER_ARTICLES, {
    file: "citations.json",
    edit: setting("#vi-p7s2-ioc", (citation: object) => ({
      ...citation,
      sentence: "vi-p9s2",
      quote,
    })),
  });

  expect(readData(folder).issues).toEqual([]);
  await expect(excerptsFrom(folder)).rejects.toThrow(
    "data/citations.json, “vi-p7s2-ioc”, quote: found 0 × “trong thời gian ngắn”",
  );
});
