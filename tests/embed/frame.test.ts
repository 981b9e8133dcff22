// @vitest-environment jsdom
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { connectFrame, type FrameConnection } from "#embed/frameView.ts";
import { DEFAULT_VIEW, selectSite, useView, viewNow } from "#state/view.ts";
import { anEnvelope, anyData, commands } from "#tests/messages.ts";

const PAGE = "https://deck.example";
const SITES = ["ioc", "software-park-2", "it-park", "dhpiza"];

/** The page around this one; jsdom has a window of its own for every frame. */
let page: Window;
let posted: { message: unknown; target: string }[] = [];
let connection: FrameConnection | null = null;

beforeEach(() => {
  useView.setState({ ...DEFAULT_VIEW, ignored: [], lookAt: null });
  const frame = document.body.appendChild(document.createElement("iframe"));
  if (!frame.contentWindow) throw new Error("a frame in the page has a window");
  page = frame.contentWindow;
  posted = [];
  page.postMessage = (message: unknown, target: unknown) => {
    posted.push({ message, target: String(target) });
  };
  vi.stubGlobal("parent", page);
});

afterEach(() => {
  connection?.close();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function connect(parent: string | null) {
  connection = connectFrame({ parent, siteIds: SITES });
  return connection;
}

function receive(data: unknown, origin = PAGE, source: MessageEventSource | null = page): void {
  window.dispatchEvent(new MessageEvent("message", { data, origin, source }));
}

const heard = (type: string) =>
  posted.filter(({ message }) => (message as { type: string }).type === type);

test("the page that is named chooses site, passage, language, theme and slide", () => {
  connect(PAGE);
  receive(anEnvelope({ type: "select", site: "dhpiza" }));
  receive(anEnvelope({ type: "open-passage", passage: "vi-p3s1" }));
  receive(anEnvelope({ type: "set-language", language: "vi" }));
  receive(anEnvelope({ type: "set-theme", theme: "dark" }));
  expect(viewNow()).toMatchObject({
    site: "dhpiza",
    passage: "vi-p3s1",
    language: "vi",
    theme: "dark",
  });

  receive(anEnvelope({ type: "go-to", step: 3 }));
  expect(viewNow()).toMatchObject({ mode: "present", step: 3 });
});

test("the page is told that the frame listens, and what is chosen", () => {
  connect(PAGE);
  selectSite("ioc");

  expect(posted).toEqual([
    { message: anEnvelope({ type: "ready", site: null, passage: null }), target: PAGE },
    { message: anEnvelope({ type: "site", site: "ioc" }), target: PAGE },
  ]);
});

test("what the address asked for in vain before the frame listened is told as well", () => {
  useView.setState({ ignored: [{ parameter: "site", value: "hue" }] });
  connect(PAGE);
  expect(posted.map(({ message }) => message)).toEqual([
    anEnvelope({ type: "ready", site: null, passage: null }),
    anEnvelope({ type: "error", parameter: "site", value: "hue" }),
  ]);
});

test("a site that there is not is said to be none, and nothing changes", () => {
  connect(PAGE);
  const before = viewNow();
  receive(anEnvelope({ type: "select", site: "hue" }));

  expect(viewNow()).toEqual(before);
  expect(heard("error")[0]?.message).toMatchObject({ parameter: "site", value: "hue" });
});

test("a slide beyond the last is said to be none", () => {
  document.body.insertAdjacentHTML("beforeend", '<section data-step="1/9"></section>');
  connect(PAGE);
  receive(anEnvelope({ type: "go-to", step: 10 }));

  expect(viewNow().mode).toBe("explore");
  expect(heard("error")[0]?.message).toMatchObject({ parameter: "step", value: "10" });
});

test.each([
  ["another origin", "https://evil.example", "page"],
  ["the right origin in another window", PAGE, "other"],
  ["our own window", PAGE, "self"],
  ["no window", PAGE, "none"],
  ["the origin null, which is not the one named", "null", "page"],
])("a message from %s changes nothing and is counted", (_, origin, who) => {
  const { ignored } = connect(PAGE);
  const other = document.body.appendChild(document.createElement("iframe")).contentWindow;
  const sources = { page, other, self: window, none: null };
  const before = viewNow();
  receive(
    anEnvelope({ type: "select", site: "ioc" }),
    origin,
    sources[who as keyof typeof sources],
  );

  expect(viewNow()).toEqual(before);
  expect(ignored()).toBe(1);
});

test("without a page that is named nobody is heard and nothing is told", () => {
  const { ignored } = connect(null);
  receive(anEnvelope({ type: "select", site: "ioc" }));
  receive(anEnvelope({ type: "select", site: "ioc" }), "null");

  expect(viewNow().site).toBeNull();
  expect(ignored()).toBe(2);
  selectSite("ioc");
  expect(posted).toEqual([]);
});

test("a page without an origin is heard when it is named, and reached", () => {
  connect("null");
  receive(anEnvelope({ type: "select", site: "ioc" }), PAGE);
  expect(viewNow().site).toBeNull();
  receive(anEnvelope({ type: "select", site: "ioc" }), "null");

  expect(viewNow().site).toBe("ioc");
  expect(heard("site")[0]?.target).toBe("*");
});

test("a flood is cut off and counted", () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const { ignored } = connect(PAGE);
  for (let i = 0; i < 100; i++) receive(anEnvelope({ type: "set-theme", theme: "dark" }));
  receive(anEnvelope({ type: "select", site: "ioc" }));
  expect(viewNow().site).toBeNull();
  expect(ignored()).toBe(41);

  vi.advanceTimersByTime(1000);
  receive(anEnvelope({ type: "select", site: "ioc" }));
  expect(viewNow().site).toBe("ioc");
});

test("ten thousand messages from elsewhere change nothing", () => {
  connect(PAGE);
  const before = useView.getState();
  const origins = fc.constantFrom("https://evil.example", "null", "", `${PAGE}.evil.example`);
  fc.assert(
    fc.property(fc.oneof(anyData, commands.map(anEnvelope)), origins, (data, origin) => {
      receive(data, origin);
    }),
    { numRuns: 10_000 },
  );
  expect(useView.getState()).toBe(before);
}, 60_000);

test("ten thousand messages from the page itself never throw, and choose only what there is", () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  connect(PAGE);
  fc.assert(
    fc.property(anyData, (data) => {
      vi.advanceTimersByTime(50);
      receive(data);
      const { site, language, theme, step } = viewNow();
      const isKnown =
        (site === null || SITES.includes(site)) &&
        [null, "en", "vi"].includes(language) &&
        [null, "light", "dark"].includes(theme) &&
        Number.isInteger(step);
      expect(isKnown).toBe(true);
    }),
    { numRuns: 10_000 },
  );
}, 60_000);
