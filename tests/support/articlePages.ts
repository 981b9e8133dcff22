import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import type { Article, Paragraph, Span } from "#domain/evidence/article.ts";
import type { Decoy } from "./decoys.ts";

/**
 * The article as a page would have it on which these paragraphs come first: what is known of the
 * page, for the app to make a link to it.
 */
export function withParagraphsBefore(article: Article, decoys: readonly Decoy[]): Article {
  let start = 0;
  const added = decoys.map(({ text }, i): Paragraph => {
    const sentence = { id: `decoy-p${i}s1`, start, end: start + text.length };
    start = sentence.end + GAP.length;
    return { id: `decoy-p${i}`, sentences: [sentence] };
  });
  const moved = article.paragraphs.map(({ id, sentences }) => ({
    id,
    sentences: sentences.map((sentence) => ({
      id: sentence.id,
      start: sentence.start + start,
      end: sentence.end + start,
    })),
  }));
  return {
    ...article,
    text: decoys.map(({ text }) => text + GAP).join("") + article.text,
    paragraphs: [...added, ...moved],
  };
}

const GAP = "\n\n";

/** The article under its headline, the decoys between them; of all lines two or three fit a window. */
export function articleHtml(article: Article, decoys: readonly Decoy[]): string {
  const paragraphs = article.paragraphs.map(({ sentences }) => {
    const [start, end] = [sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? 0];
    return `<p data-start="${start}">${escaped(article.text.slice(start, end))}</p>`;
  });
  return `<!doctype html><html lang="${article.language}"><meta charset="utf-8"><title>News</title>
    <style>
      body { width: 900px; font: 16px sans-serif }
      h1, p { margin: 0 0 120vh; font-size: 16px; line-height: 60vh }
    </style>
    <h1 data-decoy="headline">${escaped(article.title ?? "")}</h1>
    ${decoys.map(({ name, text }) => `<p data-decoy="${name}">${escaped(text)}</p>`).join("\n")}
    ${paragraphs.join("\n")}
    <p>…</p>`;
}

/** Links that open as those of the app do. */
export function linksHtml(addresses: readonly string[]): string {
  const links = addresses.map(
    (address) =>
      `<p><a href="${escaped(address)}" target="_blank" rel="noopener noreferrer">Original</a>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Map</title>${links.join("\n")}`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

export interface PageServer {
  /** Address at which this page will be served from now on. */
  readonly serve: (html: string) => string;
  readonly close: () => void;
}

/** A web server of its own on a free port. */
export async function pageServer(): Promise<PageServer> {
  const pages: string[] = [];
  const server = createServer(({ url }, response) => {
    const html = pages[Number(url?.slice(1))];
    response.writeHead(html === undefined ? 404 : 200, {
      "content-type": "text/html; charset=utf-8",
    });
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    serve: (html) => `http://127.0.0.1:${port}/${pages.push(html) - 1}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What a window shows of a page of `articleHtml`. */
export interface Shown {
  /** Names of the decoys of which a line is in view. */
  readonly decoys: readonly string[];
  /** Whether a line of the words is in view. */
  readonly isInView: boolean;
  /** Whether their first line is in the middle, where Chromium brings what it has found. */
  readonly isInTheMiddle: boolean;
}

/** @param words Span of the article of the page, without what comes before it. */
export function shownOf(page: Page, words: Span): Promise<Shown> {
  return page.evaluate(({ start, end }) => {
    const linesOf = (element: Element, from: number, to: number) => {
      const range = new Range();
      const text = element.firstChild;
      if (text) {
        range.setStart(text, from);
        range.setEnd(text, to);
      }
      return [...range.getClientRects()];
    };
    const isInView = ({ top, bottom }: DOMRect) => bottom > 0 && top < innerHeight;
    const decoys = [...document.querySelectorAll<HTMLElement>("[data-decoy]")]
      .filter((decoy) => linesOf(decoy, 0, decoy.textContent.length).some(isInView))
      .map(({ dataset }) => dataset.decoy ?? "");
    const paragraph = [...document.querySelectorAll<HTMLElement>("[data-start]")].findLast(
      ({ dataset }) => Number(dataset.start) <= start,
    );
    if (!paragraph) throw new Error(`no paragraph at ${start}`);
    const offset = Number(paragraph.dataset.start);
    const lines = linesOf(paragraph, start - offset, end - offset);
    const { top, bottom } = lines[0] ?? { top: 0, bottom: 0 };
    const offMiddle = Math.abs((top + bottom) / 2 - innerHeight / 2);
    return {
      decoys,
      isInView: lines.some(isInView),
      isInTheMiddle: offMiddle < innerHeight / 10,
    };
  }, words);
}
