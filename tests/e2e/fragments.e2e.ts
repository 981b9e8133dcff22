import { type Browser, type BrowserContext, expect, type Page, test } from "@playwright/test";
import { readData } from "#data/sources.ts";
import { type Article, type Span, sentencesOf, sentenceText } from "#domain/evidence/article.ts";
import { markedSentences } from "#domain/evidence/catalog.ts";
import { EMPTY_LEDGER } from "#domain/evidence/linkCheck.ts";
import { originalOf } from "#domain/evidence/original.ts";
import {
  articleHtml,
  linksHtml,
  type PageServer,
  pageServer,
  shownOf,
  withParagraphsBefore,
} from "#tests/articlePages.ts";
import { DOUBLES, decoysOf, NEAR_MISSES } from "#tests/decoys.ts";

const { catalog } = readData("data");
const marked = markedSentences(catalog);

let server: PageServer;
test.beforeAll(async ({ browser }) => {
  server = await pageServer();
  const follows = await followsFragments(browser);
  test.skip(!follows, "this browser does not go to the text that a link names");
});
test.afterAll(() => server.close());

for (const article of catalog.articles) {
  test(`each link leads to its words in the article ${article.id}`, async ({ context }) => {
    const links = targetsIn(article).map((target) => {
      const decoys = decoysOf(sentenceText(article, target.span), NEAR_MISSES);
      const url = server.serve(articleHtml(article, decoys));
      return { ...target, address: linkTo({ ...article, url }, target.span) };
    });
    await forEachOpened(context, links, async (page, { name, span, address }) => {
      await expect
        .poll(() => shownOf(page, span), `${name}: ${decodeURI(address)}`)
        .toEqual({ decoys: [], isInView: true, isInTheMiddle: true });
    });
  });

  test(`each link leads past doubles of its sentence in the article ${article.id}`, async ({
    context,
  }) => {
    const links = targetsIn(article).map((target, i) => {
      // One kind of double alone, so that each is known to be reckoned with; or all at once.
      const one = Object.entries(DOUBLES).filter((_, k) => k === i % Object.keys(DOUBLES).length);
      const doubles = target.span === target.sentence ? Object.fromEntries(one) : DOUBLES;
      const words = sentenceText(article, target.sentence);
      const decoys = decoysOf(words, { ...doubles, ...NEAR_MISSES });
      const url = server.serve(articleHtml(article, decoys));
      const page = withParagraphsBefore(article, decoys);
      const moved = page.text.length - article.text.length;
      const span = { start: target.span.start + moved, end: target.span.end + moved };
      return { ...target, address: linkTo({ ...page, url }, span) };
    });
    await forEachOpened(context, links, async (page, { name, sentence, address }) => {
      await expect
        .poll(() => shownOf(page, sentence), `${name}: ${decodeURI(address)}`)
        .toMatchObject({ decoys: [], isInView: true });
    });
  });

  test(`words of the article ${article.id} alone would lead to their doubles`, async ({
    context,
  }) => {
    const links = Object.entries(DOUBLES).flatMap(([name, change]) =>
      targetsIn(article)
        .map(({ span }) => ({ name, span, words: sentenceText(article, span) }))
        .filter(({ words }) => change(words) !== words && words.length < 100)
        .slice(0, 1)
        .map(({ span, words }) => {
          const decoys = decoysOf(words, { [name]: change });
          const url = server.serve(articleHtml(article, decoys));
          return { name, span, address: `${url}#:~:text=${encodeURIComponent(words)}` };
        }),
    );
    expect(links.length).toBeGreaterThanOrEqual(4);
    await forEachOpened(context, links, async (page, { name, span, address }) => {
      await expect
        .poll(() => shownOf(page, span), decodeURI(address))
        .toMatchObject({ decoys: [name] });
    });
  });
}

interface Target {
  readonly name: string;
  readonly span: Span;
  readonly sentence: Span;
}

/** What the app links to: each sentence at which the reader can be opened, and the cited words. */
function targetsIn(article: Article): Target[] {
  const sentences = sentencesOf(article).filter(({ id }) => marked.has(id));
  const cited = catalog.passages.flatMap(({ id, span, sentence: home }) => {
    const sentence = sentences.find((candidate) => candidate.id === home);
    return sentence && span.ok ? [{ name: id, span: span.value, sentence }] : [];
  });
  const targets = [
    ...sentences.map((sentence) => ({ name: sentence.id, span: sentence, sentence })),
    ...cited,
  ];
  // Several sites may be cited with the same words.
  return targets.filter(
    ({ span: { start, end } }, i) =>
      targets.findIndex(({ span }) => span.start === start && span.end === end) === i,
  );
}

/** As the app makes it; the Vietnamese article has one here only. */
function linkTo(article: Article, span: Span): string {
  const original = originalOf(article, span, EMPTY_LEDGER);
  if (original.kind !== "known") throw new Error(`${article.id} has no address`);
  return original.address;
}

/** Whether the browser can do it at all: the headless shell that comes from npm cannot. */
async function followsFragments(browser: Browser): Promise<boolean> {
  const context = await browser.newContext();
  const target = '<!doctype html><p style="margin-bottom: 300vh">Top<p>Found here';
  let arrived = false;
  const link = { address: `${server.serve(target)}#:~:text=Found%20here` };
  await forEachOpened(context, [link], async (page) => {
    const moved = page.waitForFunction(() => scrollY > 0, null, { timeout: 10_000 });
    arrived = await moved.then(
      () => true,
      () => false,
    );
  });
  await context.close();
  return arrived;
}

/** Follows links as a person does in the app: one click each, a new tab, another site. */
async function forEachOpened<Link extends { address: string }>(
  context: BrowserContext,
  links: readonly Link[],
  look: (page: Page, link: Link) => Promise<void>,
): Promise<void> {
  const map = await context.newPage();
  const start = server.serve(linksHtml(links.map(({ address }) => address)));
  await map.goto(start.replace("127.0.0.1", "localhost"));
  for (const [i, link] of links.entries()) {
    const arrival = context.waitForEvent("page");
    await map.getByRole("link").nth(i).click();
    const page = await arrival;
    await page.waitForLoadState();
    await look(page, link);
    await page.close();
  }
}
