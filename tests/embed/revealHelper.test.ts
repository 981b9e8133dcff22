// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from "vitest";
import { embedSiteVisitMap, type SiteVisitMapHandle } from "#embed/client.ts";
import type { FrameEvent } from "#embed/protocol.ts";
import { connectReveal, type RevealDeck } from "#embed/revealHelper.ts";
import { anEnvelope } from "#tests/messages.ts";

let handle: SiteVisitMapHandle;
let asked: string[] = [];
let slides: HTMLElement[] = [];
let current = 0;
const listeners = new Set<() => void>();

/** Three slides; the map is on the second. */
const deck: RevealDeck = {
  next: () => show(current + 1, "next"),
  prev: () => show(current - 1, "prev"),
  togglePause: () => asked.push("pause"),
  toggleOverview: () => asked.push("overview"),
  getCurrentSlide: () => slides[current],
  on: (_, listener) => listeners.add(listener),
  off: (_, listener) => listeners.delete(listener),
};

function show(slide: number, how: string): void {
  asked.push(how);
  current = slide;
  for (const listener of listeners) listener();
}

beforeEach(() => {
  slides = [0, 1, 2].map(() => document.body.appendChild(document.createElement("section")));
  asked = [];
  current = 0;
  handle = embedSiteVisitMap(slides[1] ?? document.body, { src: "https://map.example/" });
});

afterEach(() => {
  handle.destroy();
  listeners.clear();
  document.body.replaceChildren();
});

function say(event: FrameEvent): void {
  const { contentWindow: source } = handle.frame;
  const origin = "https://map.example";
  window.dispatchEvent(new MessageEvent("message", { data: anEnvelope(event), origin, source }));
}

test("on the slide with the map the keys are the map's, elsewhere the deck's", () => {
  connectReveal(deck, handle);
  expect(document.activeElement).toBe(document.body);
  deck.next();
  expect(document.activeElement).toBe(handle.frame);
  say({ type: "end-of-slides", direction: "forward" });
  expect(current).toBe(2);
  expect(document.activeElement).toBe(document.body);
});

test("what the map has no use for moves the deck", () => {
  connectReveal(deck, handle);
  current = 1;
  say({ type: "end-of-slides", direction: "back" });
  expect(current).toBe(0);
  say({ type: "key", key: "PageDown" });
  say({ type: "key", key: "PageUp" });
  say({ type: "key", key: "b" });
  say({ type: "key", key: "Escape" });
  say({ type: "key", key: "f" });
  expect(asked).toEqual(["prev", "next", "prev", "pause", "overview"]);
});

test("a deck that is let go goes its own way", () => {
  connectReveal(deck, handle)();
  say({ type: "key", key: "PageDown" });
  deck.next();
  expect(asked).toEqual(["next"]);
  expect(document.activeElement).toBe(document.body);
});
