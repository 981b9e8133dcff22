import { expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import type { Article } from "#domain/evidence/article.ts";
import { excerptArticle } from "#domain/evidence/excerptArticle.ts";
import { EMPTY_LEDGER, type LinkCheck, type LinkLedger } from "#domain/evidence/linkCheck.ts";
import { isAtWords, originalOf } from "#domain/evidence/original.ts";
import { withParagraphsBefore } from "#tests/articlePages.ts";
import { browserMatch } from "#tests/browserMatch.ts";
import { anArticle, DATA_FOLDER } from "#tests/build.ts";

const { catalog } = readData(DATA_FOLDER);

const url = "https://example.org/news";
const article: Article = { ...anArticle("en", ["Firms saw a new high-technology park."]), url };
const park = { start: 16, end: 36 };

function ledgerWith(given: Partial<LinkCheck>): LinkLedger {
  const check: LinkCheck = {
    url,
    checked: "2026-02-03",
    status: 200,
    state: "works",
    since: "2026-01-02",
    words: true,
    ...given,
  };
  return { checked: check.checked, links: [check] };
}

test("the Vietnamese article has no known original", () => {
  const original = catalog.articles
    .filter(({ id }) => id === "vi")
    .map((vi) => originalOf(vi, park, EMPTY_LEDGER));

  expect(original).toEqual([{ kind: "unknown" }]);
});

const english = catalog.passages.flatMap(({ id, article, span, quote }) =>
  article === "en" && span.ok ? [{ id, span: span.value, exact: quote.exact }] : [],
);

test("the English article is cited 11 times", () => {
  expect(english).toHaveLength(11);
});

test.each(english)(
  "the original opens at the words of $id, the headline above",
  ({ span, exact }) => {
    for (const en of catalog.articles.filter(({ id }) => id === "en")) {
      const original = originalOf(en, span, EMPTY_LEDGER);
      const address = original.kind === "known" ? original.address : "";
      const page = `${en.title}\n\n${en.text}`;
      const fragment = address.replace(`${en.url}`, "");

      expect(address.startsWith(`${en.url}#:~:text=`)).toBe(true);
      for (const step of ["specification", "chromium"] as const) {
        const found = browserMatch(page, fragment, step);
        expect(found?.start).toBe(span.start + page.length - en.text.length);
        expect(page.slice(found?.start, found?.end)).toBe(exact);
        expect(browserMatch(page.slice(found?.end), fragment, step)).toBeNull();
      }
    }
  },
);

test("words that the headline has too get a context", () => {
  const titled = { ...article, title: "High-technology park opens" };

  expect(originalOf(titled, park, EMPTY_LEDGER)).toMatchObject({
    address: `${url}#:~:text=new-,high%2Dtechnology%20park`,
  });
});

const seen = { ...anArticle("en", ["Firms saw a new high-technology park in the hills."]), url };

/** The address of the park in the last of these paragraphs, which is `seen`. */
function addressBelow(paragraphs: readonly string[]): string | undefined {
  const below = withParagraphsBefore(
    seen,
    paragraphs.map((text, i) => ({ name: `${i}`, text })),
  );
  const added = below.text.length - seen.text.length;
  const original = originalOf(
    below,
    { start: park.start + added, end: park.end + added },
    EMPTY_LEDGER,
  );
  return original.kind === "known" ? original.address : undefined;
}

test("words of a sentence that the page has twice lead to the sentence, by its neighbour", () => {
  expect(addressBelow([seen.text, "It grows."])).toBe(
    `${url}#:~:text=grows.-,Firms%20saw%20a%20new%20high%2Dtechnology%20park%20in%20the%20hills.`,
  );
});

test("words that nothing tells from others lead to the top of the page", () => {
  expect(addressBelow([seen.text, "It grows.", seen.text, "It grows."])).toBe(url);
});

test("where sentences are left out the original opens at its top: the words may stand in them too", () => {
  const texts = [seen.text, "Then it rained.", "Umbrellas came out.", seen.text.toUpperCase()];
  const whole = { ...anArticle("en", texts), url };
  const cut = excerptArticle(whole, new Set(["en-p1s1"]));
  const addressIn = (from: Article) => originalOf(from, park, EMPTY_LEDGER);

  expect(cut.text).toBe(`${seen.text} Then it rained. […] […]`);
  expect(addressIn(whole)).toMatchObject({ address: expect.stringContaining(":~:text=") });
  expect(addressIn(cut)).toEqual({ kind: "known", address: url, check: null });
});

test.each([
  ["at the words", article, true],
  ["at the top", { ...article, text: article.text.replace(/\w/g, "–") }, false],
])("an address %s is told from the other", (_where, from, isThere) => {
  const original = originalOf(from, park, EMPTY_LEDGER);

  expect(original.kind === "known" && isAtWords(original.address)).toBe(isThere);
});

test("without words the original opens at its top", () => {
  expect(originalOf(article, null, EMPTY_LEDGER)).toEqual({
    kind: "known",
    address: url,
    check: null,
  });
});

test("an address with a fragment of its own keeps it", () => {
  const original = originalOf({ ...article, url: `${url}#/311688` }, park, EMPTY_LEDGER);

  expect(original).toMatchObject({ address: `${url}#/311688:~:text=high%2Dtechnology%20park` });
});

test.each([
  ["works", `${url}#:~:text=high%2Dtechnology%20park`],
  ["unreachable", `${url}#:~:text=high%2Dtechnology%20park`],
  ["changed", url],
] as const)("an original that is %s keeps its link", (state, address) => {
  const ledger = ledgerWith({ state });

  expect(originalOf(article, park, ledger)).toEqual({
    kind: "known",
    address,
    check: ledger.links[0],
  });
});

test("an original that is gone has no link, but a date", () => {
  const ledger = ledgerWith({ state: "gone", status: 404 });

  expect(originalOf(article, park, ledger)).toEqual({ kind: "gone", check: ledger.links[0] });
});
