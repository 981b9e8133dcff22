import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, type RenderResult, render, screen, waitFor } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { readData } from "#data/sources.ts";
import type { Language } from "#domain/base/text.ts";
import { type Catalog, type CatalogParts, catalogOf } from "#domain/evidence/catalog.ts";
import type { Fact } from "#domain/evidence/fact.ts";
import type { Site } from "#domain/evidence/site.ts";
import { Reader } from "#features/reader/Reader.tsx";
import { WordsProvider } from "#i18n/WordsProvider.tsx";
import { configQuery } from "#services/config.ts";
import { DEFAULT_VIEW, useView, type View } from "#state/view.ts";

/** The data of this project, as the app and the build read it. */
export const { catalog } = readData("data");

/** The data of this project with some of it changed. */
export function catalogWith(changes: Partial<CatalogParts>): Catalog {
  const { passages, sources, ...rest } = catalog;
  const citations = passages.map(({ span: _, ...citation }) => citation);
  return catalogOf({ ...rest, citations, sources: [...sources.values()], ...changes });
}

export function siteNamed(id: string): Site {
  return known(catalog.sites, id);
}

export function factOf(site: Site, id: string): Fact {
  return known(site.facts, id);
}

function known<T extends { id: string }>(entries: readonly T[], id: string): T {
  const entry = entries.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`The data has no ${id}`);
  return entry;
}

/** As the app shows it where the deployer has set nothing. */
export function renderIn(language: Language, element: ReactElement): RenderResult {
  const client = new QueryClient();
  const online = { light: "https://tiles.example/light", dark: "https://tiles.example/dark" };
  client.setQueryData(configQuery.queryKey, { onlineStyles: online });
  return render(
    <QueryClientProvider client={client}>
      <WordsProvider language={language}>{element}</WordsProvider>
    </QueryClientProvider>,
  );
}

/** The reader as the view has it open; `view` is what the person has chosen before. */
export function renderReader(
  language: Language,
  view: Partial<View> & { passage: string },
  content: Catalog = catalog,
): RenderResult {
  useView.setState(view);
  return renderIn(language, <ReaderOfView content={content} />);
}

/** The text beside the open article comes a moment after it. */
export async function articlesWritten(): Promise<void> {
  await waitFor(() => {
    const articles = screen.getAllByRole("article");
    expect(articles.filter((article) => article.querySelector(":scope > p") === null)).toEqual([]);
  });
}

function ReaderOfView({ content }: { content: Catalog }) {
  const passage = useView((view) => view.passage);
  const siteId = useView((view) => view.site);
  return passage !== null && <Reader catalog={content} passage={passage} siteId={siteId} />;
}

/** Where a link leads, as seen from the top of this site. */
export function targetOf(link: HTMLElement): string {
  const { pathname, search, hash } = new URL(link.getAttribute("href") ?? "", document.baseURI);
  return pathname + search + hash;
}

export const PHONE = 360;
export const LAPTOP = 1100;
export const DESKTOP = 1600;

let screenWidth = DESKTOP;

/** Width of the screen that media queries are asked about, until the end of the test. */
export function setScreenWidth(pixels: number): void {
  screenWidth = pixels;
}

/** What jsdom lacks: `(min-width: …px)`, or `…em` of 16 px, is answered by the width of the screen, all else by no. */
class FakeMediaQueryList extends EventTarget {
  readonly media: string;

  constructor(media: string) {
    super();
    this.media = media;
  }

  get matches(): boolean {
    const [, width, unit] = /^\(min-width: ([\d.]+)(px|em)\)$/.exec(this.media) ?? [];
    return width !== undefined && screenWidth >= Number(width) * (unit === "em" ? 16 : 1);
  }
}

/** Nothing has a size here, but a browser tells of everything that is observed once. */
class FakeResizeObserver {
  readonly #tell: ResizeObserverCallback;
  #isOn = true;

  constructor(tell: ResizeObserverCallback) {
    this.#tell = tell;
  }

  observe(): void {
    queueMicrotask(() => this.#isOn && this.#tell([], this));
  }

  unobserve(): void {}

  disconnect(): void {
    this.#isOn = false;
  }
}

beforeEach(() => {
  vi.stubGlobal("matchMedia", (query: string) => new FakeMediaQueryList(query));
  vi.stubGlobal("ResizeObserver", FakeResizeObserver);
  setScreenWidth(DESKTOP);
  useView.setState({ ...DEFAULT_VIEW, ignored: [], lookAt: null });
  history.replaceState(null, "", "/");
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
