import { expect, test } from "@playwright/test";
import { readData } from "#data/sources.ts";
import { LANGUAGES } from "#domain/base/text.ts";
import { sentenceText } from "#domain/evidence/article.ts";
import { articleOf, passagesOfSite, sentenceOf } from "#domain/evidence/catalog.ts";
import { differencesWords } from "#i18n/differencesWords.ts";
import { searchBoxWords } from "#i18n/searchBoxWords.ts";
import { searchWords } from "#i18n/searchWords.ts";
import { everyText, excerptBuild } from "#tests/excerptBuild.ts";
import { partsOf } from "#tests/page.ts";
import { type StaticServer, serveFolder } from "#tests/staticServer.ts";
import { LONGER_ARTICLES, piecesOf, UNCITED } from "#tests/uncited.ts";

// One build for all: tests that run beside each other would each make their own.
test.describe.configure({ mode: "default" });

const { catalog } = readData("data");

let built: ReturnType<typeof excerptBuild>;
let server: StaticServer;
test.beforeAll(async () => {
  built = excerptBuild(LONGER_ARTICLES);
  server = await serveFolder(built.folder);
});
test.afterAll(async () => {
  await server.stop();
  built.remove();
});

function words(id: string): string {
  const found = sentenceOf(catalog, id);
  if (!found) throw new Error(`no sentence ${id}`);
  return sentenceText(found.article, found.sentence);
}

/** Sentences that nothing names and that have none beside them that is named. */
const GONE = LANGUAGES.flatMap((language) => UNCITED[language].slice(1));

for (const language of LANGUAGES) {
  test(`of excerpts, each passage of a site opens in the reader, and the original at its top (${language})`, async ({
    page,
  }) => {
    await page.goto(`${server.address}?lang=${language}&site=software-park-2`);
    const parts = partsOf(page, language);
    const passages = passagesOfSite(catalog, "software-park-2");
    await expect(parts.passages.locator("blockquote")).toHaveCount(passages.length);
    for (const { sentence, quote } of passages) {
      const passage = parts.passages.getByRole("figure").filter({
        has: page.locator(`blockquote[data-passage="${sentence}"]`),
      });
      await passage.getByRole("link", { name: parts.words.sites.readArticle }).click();
      await expect(parts.openMark).toHaveAttribute("data-passage", sentence);
      await expect(parts.openMark).toContainText(words(sentence));
      await expect(parts.openMark).toContainText(quote.exact);
    }
    for (const each of LANGUAGES) {
      await expect(parts.article(each)).toContainText(parts.words.reader.excerpt);
      await expect(parts.article(each)).toContainText(`${UNCITED[each][0]} […] […]`);
    }
    const original = articleOf(catalog, "en")?.url ?? "";
    await expect(parts.article("en").locator(`a[href="${original}"]`)).toBeVisible();
    await expect(page.locator('a[href*=":~:"]')).toHaveCount(0);
  });

  test(`of excerpts, “where the articles differ” has both halves of every pair (${language})`, async ({
    page,
  }) => {
    await page.goto(`${server.address}?lang=${language}&show=differences`);
    const differences = page.getByRole("region", { name: differencesWords[language].title });
    for (const { title, ...pair } of [...catalog.parallels, ...catalog.discrepancies]) {
      const entry = differences.locator(".difference").filter({
        has: page.getByRole("heading", { name: title[language], exact: true }),
      });
      const sentences = "vi" in pair ? [...pair.vi, ...pair.en] : pair.sentences;
      const inColumns = LANGUAGES.flatMap((side) =>
        sentences.filter((id) => id.startsWith(`${side}-`)),
      );
      await expect(entry.locator("blockquote")).toHaveText(inColumns.map(words));
    }
    await expect(differences).not.toContainText("[…]");
  });

  test(`of excerpts, the search finds a sentence that is kept and none that is not (${language})`, async ({
    page,
  }) => {
    await page.goto(`${server.address}?lang=${language}`);
    const box = page.getByRole("combobox", { name: searchBoxWords[language].search });
    await box.fill("Ong Adam Sitkoff, Chu tich Hiep hoi Thuong mai Hoa Ky tai Ha Noi");
    const hit = page.getByRole("option").first();
    await expect(hit).toContainText("Ông Adam Sitkoff");
    await hit.click();
    const { openMark } = partsOf(page, language);
    await expect(openMark).toHaveAttribute("data-passage", "vi-p6s1");
    await expect(openMark).toBeFocused();

    for (const sentence of GONE) {
      const typed = sentence.slice(0, 50);
      await box.fill(typed);
      await expect(page.getByText(searchWords[language].none(typed)).first()).toBeVisible();
    }
  });
}

test("no file of a build of excerpts, and nothing the app asks for, has a sentence that is not kept", async ({
  page,
}) => {
  const texts = everyText(built.folder);
  expect([...texts.keys()]).toEqual(
    expect.arrayContaining(["index.html", "data/articles/vi.json", "one-file.html"]),
  );
  const filesWith = (sentence: string) =>
    [...texts].filter(([, text]) => piecesOf(sentence).some((piece) => text.includes(piece)));
  for (const language of LANGUAGES) {
    // What is looked for would be found: a sentence that is kept is in the data, and in the one file.
    const kept = filesWith(UNCITED[language][0] ?? "").map(([name]) => name);
    expect(kept.toSorted()).toEqual([
      `data/articles/${language}.json`,
      `data/articles/${language}.txt`,
      "one-file.html",
    ]);
  }
  for (const sentence of GONE) expect(filesWith(sentence).map(([name]) => name)).toEqual([]);

  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`${server.address}?lang=en&site=ioc&passage=en-p9s1`);
  await expect(partsOf(page, "en").openMark).toHaveAttribute("data-passage", "en-p9s1");
  await page.goto(`${server.address}?lang=vi&show=differences`);
  await expect(page.locator(".difference").first()).toBeVisible();
  const paths = asked
    .filter((url) => url.startsWith("http"))
    .map((url) => (url.startsWith(server.address) ? new URL(url).pathname.slice(1) : url));
  expect(paths.length).toBeGreaterThan(10);
  for (const path of paths) expect([...texts.keys(), ""]).toContain(path);
});
