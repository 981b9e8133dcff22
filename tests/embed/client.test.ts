// @vitest-environment jsdom
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  type EventName,
  embedSiteVisitMap,
  type SiteVisitMapHandle,
  type SiteVisitMapOptions,
} from "#embed/client.ts";
import { anEnvelope, anyData } from "#tests/messages.ts";

const APP = "https://map.example/app/";
const ORIGIN = "https://map.example";
const EVENTS: readonly EventName[] = [
  "ready",
  "site",
  "passage",
  "step",
  "end-of-slides",
  "key",
  "error",
];

let handles: SiteVisitMapHandle[] = [];

beforeEach(() => {
  handles = [];
});

afterEach(() => {
  for (const handle of handles) handle.destroy();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

interface Posted {
  readonly message: unknown;
  readonly target: string;
}

/** Stands in for the app: what has been posted to it. */
function postedTo(frame: HTMLIFrameElement): Posted[] {
  const posted: Posted[] = [];
  if (frame.contentWindow) {
    frame.contentWindow.postMessage = (message: unknown, target: unknown) => {
      posted.push({ message, target: String(target) });
    };
  }
  return posted;
}

function embed(options: SiteVisitMapOptions = {}) {
  const handle = embedSiteVisitMap(document.body, { src: APP, ...options });
  handles.push(handle);
  const posted = postedTo(handle.frame);
  const say = (
    message: unknown,
    origin = ORIGIN,
    source: MessageEventSource | null = handle.frame.contentWindow,
  ) => window.dispatchEvent(new MessageEvent("message", { data: message, origin, source }));
  const ready = () => say(anEnvelope({ type: "ready", site: null, passage: null }));
  return { handle, posted, say, ready, address: new URL(handle.frame.src) };
}

test("the frame's address says who may drive it, and what it starts with", () => {
  const { address } = embed({
    src: `${APP}?names=both#map=12/16.06/108.2`,
    site: "ioc",
    passage: "vi-p3s1",
    step: 2,
    language: "vi",
    theme: "dark",
    basemap: "online",
    controls: false,
    interaction: "click",
  });
  expect(Object.fromEntries(address.searchParams)).toEqual({
    embed: "1",
    parent: "http://localhost:3000",
    names: "both",
    mode: "present",
    step: "2",
    site: "ioc",
    passage: "vi-p3s1",
    lang: "vi",
    theme: "dark",
    basemap: "online",
    controls: "none",
    interaction: "click",
  });
  expect(address.hash).toBe("#map=12/16.06/108.2");
});

test("what an attribute says wrongly is passed on, so that the frame can say so", () => {
  document.body.innerHTML = `<site-visit-map src="${APP}" controls="off" interaction="slow" step="two"></site-visit-map>`;
  const frame = document.querySelector("iframe");
  expect(Object.fromEntries(new URL(frame?.src ?? "").searchParams)).toMatchObject({
    controls: "off",
    interaction: "slow",
    step: "NaN",
  });
});

test("what is so by default is not in the address", () => {
  const { address } = embed({ controls: true, interaction: "direct" });
  expect([...address.searchParams.keys()]).toEqual(["embed", "parent"]);
});

test("commands wait until the frame listens, the last of each kind, and go to its origin only", () => {
  const { handle, posted, ready } = embed();
  handle.select("ioc");
  handle.setTheme("dark");
  handle.select("dhpiza");
  expect(posted).toEqual([]);

  ready();
  handle.openPassage("vi-p3s1");
  handle.goTo(2);
  handle.setLanguage("vi");
  expect(posted.map(({ message }) => message)).toEqual([
    anEnvelope({ type: "select", site: "dhpiza" }),
    anEnvelope({ type: "set-theme", theme: "dark" }),
    anEnvelope({ type: "open-passage", passage: "vi-p3s1" }),
    anEnvelope({ type: "go-to", step: 2 }),
    anEnvelope({ type: "set-language", language: "vi" }),
  ]);
  expect(new Set(posted.map(({ target }) => target))).toEqual(new Set([ORIGIN]));
});

test("what the frame tells is heard until one stops listening", () => {
  const { handle, say } = embed();
  const heard: unknown[] = [];
  const stop = handle.on("site", ({ site }) => heard.push(site));
  say(anEnvelope({ type: "site", site: "ioc" }));
  stop();
  say(anEnvelope({ type: "site", site: null }));
  expect(heard).toEqual(["ioc"]);
});

test.each([
  ["another origin", "https://evil.example", "frame"],
  ["the origin null, which this frame has not", "null", "frame"],
  ["another frame", ORIGIN, "other"],
  ["the page itself", ORIGIN, "page"],
])("a message from %s is not heard, and counted", (_, origin, who) => {
  const { handle, say } = embed();
  const listener = vi.fn();
  handle.on("site", listener);
  const other = document.body.appendChild(document.createElement("iframe")).contentWindow;
  const source = { frame: handle.frame.contentWindow, other, page: window }[who] ?? null;
  say(anEnvelope({ type: "site", site: "ioc" }), origin, source);

  expect(listener).not.toHaveBeenCalled();
  expect(handle.ignored).toBe(1);
});

test("messages that are not ours are none of our business", () => {
  const { handle, say } = embed();
  say({ type: "webpackOk" }, ORIGIN, window);
  expect(handle.ignored).toBe(0);
});

test("two maps on a page do not count each other's messages", () => {
  const one = embed();
  const two = embed();
  one.say(anEnvelope({ type: "site", site: "ioc" }));
  expect(one.handle.ignored + two.handle.ignored).toBe(0);
});

test("a frame without an origin is heard as null and reached by any", () => {
  const { handle, posted, say } = embed({ sandbox: "allow-scripts" });
  expect(handle.frame.getAttribute("sandbox")).toBe("allow-scripts");
  say(anEnvelope({ type: "ready", site: null, passage: null }), "null");
  handle.select("ioc");
  expect(posted[0]?.target).toBe("*");
});

test("a page without an origin says so in the frame's address", () => {
  vi.stubGlobal("origin", "null");
  const { address } = embed();
  expect(address.searchParams.get("parent")).toBe("null");
});

test("a flood is cut off and counted", () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const { handle, say } = embed();
  const listener = vi.fn();
  handle.on("site", listener);
  for (let i = 0; i < 100; i++) say(anEnvelope({ type: "site", site: "ioc" }));
  expect(listener).toHaveBeenCalledTimes(60);
  expect(handle.ignored).toBe(40);
});

test("ten thousand messages: none throws, and none from elsewhere is heard", () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const { handle, say } = embed();
  const listener = vi.fn();
  for (const event of EVENTS) handle.on(event, listener);
  const foreign = fc.constantFrom("https://evil.example", "null", "", `${ORIGIN}.evil.example`);
  fc.assert(
    fc.property(anyData, foreign, fc.boolean(), (data, origin, isForeign) => {
      vi.advanceTimersByTime(50);
      listener.mockClear();
      say(data, isForeign ? origin : ORIGIN);
      if (isForeign) expect(listener).not.toHaveBeenCalled();
    }),
    { numRuns: 10_000 },
  );
}, 60_000);

test("a destroyed map is gone, and hears nothing any more", () => {
  const { handle, say } = embed();
  const { frame } = handle;
  const window = frame.contentWindow;
  const listener = vi.fn();
  handle.on("site", listener);
  handle.destroy();
  say(anEnvelope({ type: "site", site: "ioc" }), ORIGIN, window);

  expect(frame.isConnected).toBe(false);
  expect(listener).not.toHaveBeenCalled();
});

test("the element has the options as attributes and the events as events", () => {
  document.body.innerHTML = `<site-visit-map src="${APP}" site="ioc" language="vi" controls="none"></site-visit-map>`;
  const element = document.querySelector("site-visit-map");
  const handle = element?.handle;
  if (!element || !handle) throw new Error("the element is not defined");
  expect(new URL(handle.frame.src).searchParams.toString()).toContain("site=ioc&lang=vi");
  expect(element.style.height).toBe("520px");
  const posted = postedTo(handle.frame);
  const say = (message: unknown) =>
    window.dispatchEvent(
      new MessageEvent("message", {
        data: message,
        origin: ORIGIN,
        source: handle.frame.contentWindow,
      }),
    );
  const heard: unknown[] = [];
  element.addEventListener("site", (event) => heard.push((event as CustomEvent).detail.site));

  say(anEnvelope({ type: "ready", site: "ioc", passage: null }));
  say(anEnvelope({ type: "site", site: "it-park" }));
  element.setAttribute("site", "dhpiza");
  element.removeAttribute("site");
  element.setAttribute("theme", "dark");
  expect(heard).toEqual(["it-park"]);
  expect(posted.map(({ message }) => message)).toEqual([
    anEnvelope({ type: "select", site: "dhpiza" }),
    anEnvelope({ type: "select", site: null }),
    anEnvelope({ type: "set-theme", theme: "dark" }),
  ]);

  element.remove();
  expect(element.handle).toBeNull();
});
