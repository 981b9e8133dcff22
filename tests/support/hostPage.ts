import { createServer, type Server } from "node:http";
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

/** A deck with a slide before the map and one after it, which speaks as reveal.js does. */
function deckHtml(app: string): string {
  return `<!doctype html><html lang="en"><title>A deck</title>
<style>body{margin:0;overflow:hidden}section{position:absolute;inset:0;width:1000px;height:640px}section[hidden]{display:block;visibility:hidden}</style>
<section>One</section><section id="map"></section><section>Three</section>
<script type="module">
import { embedSiteVisitMap } from "${app}/embed/site-visit-map.js";
import { connectReveal } from "${app}/embed/reveal.js";
const slides = [...document.querySelectorAll("section")];
const listeners = [];
let current = 0;
const show = (number) => {
  current = Math.min(Math.max(number, 0), slides.length - 1);
  slides.forEach((slide, i) => { slide.hidden = i !== current; });
  document.body.dataset.slide = String(current + 1);
  for (const listener of listeners) listener();
};
const deck = {
  next: () => show(current + 1), prev: () => show(current - 1),
  togglePause() {}, toggleOverview() {},
  getCurrentSlide: () => slides[current],
  on: (_, listener) => listeners.push(listener), off() {},
};
addEventListener("keydown", ({ key }) => {
  if (key === "PageDown") deck.next();
  if (key === "PageUp") deck.prev();
});
show(0);
const options = JSON.parse(new URLSearchParams(location.search).get("options"));
const map = embedSiteVisitMap(document.querySelector("#map"), options);
connectReveal(deck, map);
window.map = map;
</script></html>`;
}

/** Serves pages that show the app: at `/` one with the map, at `/deck` a deck with it. */
export async function openHost(app: string): Promise<HostPage> {
  const server: Server = createServer(({ url = "" }, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(
      url.startsWith("/deck") ? deckHtml(app) : url.startsWith("/?") ? hostHtml(app) : "",
    );
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
