import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { FrameLocator, Page } from "@playwright/test";

/** A page of somebody else's, on a port and so an origin of its own. */
export interface HostPage {
  readonly origin: string;
  readonly close: () => void;
}

/** Everything one page needs to show the map of `app` as the library does it. */
export function hostHtml(app: string): string {
  return `<!doctype html><html lang="en"><title>Somebody else's page</title>
<style>body{margin:0}#map{width:1000px;height:640px}#after{height:2000px}</style>
<div id="map"></div><div id="after"></div>
<script type="module">
import { embedSiteVisitMap } from "${app}/embed/site-visit-map.js";
const options = JSON.parse(new URLSearchParams(location.search).get("options"));
const map = embedSiteVisitMap(document.querySelector("#map"), options);
const heard = [];
for (const name of ["ready", "site", "passage", "step", "end-of-slides", "key", "error"]) {
  map.on(name, (event) => heard.push(event));
}
Object.assign(window, { map, heard });
</script></html>`;
}

/** A deck of reveal.js, as its documentation says, with the map as its third slide of four. */
function deckHtml(app: string): string {
  return `<!doctype html><html lang="en"><title>A deck</title>
<link rel="stylesheet" href="/reveal.js/reveal.css">
<div class="reveal"><div class="slides">
<section>One</section><section>Two</section>
<section><div id="map" style="height: 640px"></div></section>
<section>Four</section>
</div></div>
<script type="module">
import Reveal from "/reveal.js/reveal.mjs";
import { embedSiteVisitMap } from "${app}/embed/site-visit-map.js";
import { connectReveal } from "${app}/embed/reveal.js";
// As large as the window: a deck that is scaled shifts where the tests' mouse meets a frame of another process.
const deck = new Reveal({ transition: "none", width: 1440, height: 900, margin: 0 });
await deck.initialize();
const options = JSON.parse(new URLSearchParams(location.search).get("options"));
const map = embedSiteVisitMap(document.querySelector("#map"), options);
connectReveal(deck, map);
Object.assign(window, { deck, map });
</script></html>`;
}

const REVEAL = dirname(createRequire(import.meta.url).resolve("reveal.js"));
const TYPES = { ".html": "text/html", ".mjs": "text/javascript", ".css": "text/css" } as const;

/** Serves pages that show the app: at `/` one with the map, at `/deck` a deck with it; `/blank` shows nothing. */
export async function openHost(app: string): Promise<HostPage> {
  const pages: Readonly<Record<string, () => string>> = {
    "/": () => hostHtml(app),
    "/deck": () => deckHtml(app),
    "/blank": () => "",
    "/reveal.js/reveal.mjs": () => readFileSync(join(REVEAL, "reveal.mjs"), "utf8"),
    "/reveal.js/reveal.css": () => readFileSync(join(REVEAL, "reveal.css"), "utf8"),
  };
  const server: Server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://host");
    const type = Object.entries(TYPES).find(([ending]) => pathname.endsWith(ending))?.[1];
    response.setHeader("Content-Type", `${type ?? "text/html"}; charset=utf-8`);
    const page = pages[pathname];
    // A browser asks for an icon, too.
    if (!page) response.statusCode = 204;
    response.end(page?.());
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The page has no port");
  return { origin: `http://localhost:${address.port}`, close: () => void server.close() };
}

/** The address of a page with the map under these options of the library. */
export function withOptions(address: string, options: Record<string, unknown>): string {
  return `${address}?${new URLSearchParams({ options: JSON.stringify(options) })}`;
}

export function frameOf(page: Page): FrameLocator {
  return page.frameLocator("iframe");
}

/** What a browser does for a frame whose storage it blocks. */
export function blockStorage(): void {
  const refuse = () => {
    throw new DOMException("Access is denied for this document.", "SecurityError");
  };
  for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
    Object.defineProperty(window, name, { get: refuse });
  }
  Object.defineProperty(window, "BroadcastChannel", { value: refuse });
}

/** The frames that a page may make of us: what the library is told, and whether the browser blocks storage. */
export const FRAMES = [
  ['sandbox="allow-scripts"', { sandbox: "allow-scripts" }, false],
  [
    'sandbox="allow-scripts allow-same-origin"',
    { sandbox: "allow-scripts allow-same-origin" },
    false,
  ],
  ["of another origin", {}, false],
  ["without storage", {}, true],
] as const;

/** Calls the page's handle of the map. */
export const ask = (page: Page, command: string, argument: unknown) =>
  page.evaluate(([name, value]) => Reflect.get(window, "map")[`${name}`](value), [
    command,
    argument,
  ] as const);
/** What the map has told the page, from the first. */
export const heard = (page: Page) =>
  page.evaluate(() => Reflect.get(window, "heard") as Record<string, unknown>[]);
export const ignored = (page: Page) =>
  page.evaluate(() => Reflect.get(window, "map").ignored as number);
