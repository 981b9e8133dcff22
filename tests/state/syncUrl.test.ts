// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from "vitest";
import { addressOf, syncUrl } from "#state/syncUrl.ts";
import {
  chooseLanguage,
  chooseTheme,
  closeReader,
  DEFAULT_VIEW,
  leaveSite,
  openPassage,
  selectSite,
  setCamera,
  useView,
  viewNow,
} from "#state/view.ts";

const SITES = ["ioc", "it-park"];
const CAMERA = { zoom: 13, lat: 16.07, lng: 108.21, bearing: 0, pitch: 0 };

let stop = () => {};

/** Opens the app at an address, as a step of its own in the history. */
function open(address: string): void {
  stop();
  useView.setState({ ...DEFAULT_VIEW, ignored: [], lookAt: null });
  history.pushState(null, "", `/${address}`);
  stop = syncUrl(SITES);
}

function address(): string {
  return location.search + location.hash;
}

async function go(direction: "back" | "forward"): Promise<void> {
  const arrived = new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
  history[direction]();
  await arrived;
}

beforeEach(() => open(""));
afterEach(() => stop());

test("choosing a site makes a step that Back undoes and Forward makes again", async () => {
  selectSite("it-park");
  expect(address()).toBe("?site=it-park");

  await go("back");
  expect([viewNow().site, address()]).toEqual([null, ""]);

  await go("forward");
  expect([viewNow().site, address()]).toEqual(["it-park", "?site=it-park"]);
});

test("site and passage are undone one by one, in the order in which they were chosen", async () => {
  selectSite("ioc");
  openPassage("vi-p3s1");
  closeReader();
  leaveSite();

  await go("back");
  expect(address()).toBe("?site=ioc");
  await go("back");
  expect([viewNow().site, viewNow().passage]).toEqual(["ioc", "vi-p3s1"]);
  await go("back");
  expect(viewNow()).toMatchObject({ site: "ioc", passage: null });
  await go("back");
  expect(viewNow().site).toBeNull();
});

test.each<[string, () => void, string]>([
  ["the language", () => chooseLanguage("vi"), "?lang=vi"],
  ["the theme", () => chooseTheme("dark"), "?theme=dark"],
  ["the camera", () => setCamera(CAMERA), "#map=13/16.07/108.21"],
])("%s rewrites the address without a step in the history", (_what, choose, expected) => {
  const before = history.length;

  choose();

  expect(address()).toBe(expected);
  expect(history.length).toBe(before);
});

test("the same site chosen again makes no step", () => {
  selectSite("ioc");
  const before = history.length;

  selectSite("ioc");

  expect(history.length).toBe(before);
});

test("going back keeps the language and the theme one reads in", async () => {
  selectSite("ioc");
  chooseLanguage("vi");
  chooseTheme("dark");

  await go("back");

  expect(viewNow()).toMatchObject({ site: null, language: "vi", theme: "dark" });
  expect(address()).toBe("?lang=vi&theme=dark");
});

test("going back in another language leaves the way forward open", async () => {
  selectSite("ioc");
  chooseLanguage("vi");

  await go("back");
  await go("forward");

  expect(viewNow()).toMatchObject({ site: "ioc", language: "vi" });
});

test("going back returns to where the map was", async () => {
  setCamera(CAMERA);
  selectSite("ioc");
  setCamera({ ...CAMERA, zoom: 15 });

  await go("back");

  expect(viewNow().camera).toEqual(CAMERA);
});

test("a map that comes to rest after Back makes no step, so that Forward still works", async () => {
  selectSite("ioc");
  await go("back");

  setCamera(CAMERA);
  await go("forward");

  expect(viewNow().site).toBe("ioc");
});

test("an address is followed at the start, what it cannot have is reported and taken out", () => {
  open("?site=it-park&passage=vi-p3s1&theme=sepia&utm_source=post#map=13/16.07/108.21");

  expect(viewNow()).toEqual({
    ...DEFAULT_VIEW,
    site: "it-park",
    passage: "vi-p3s1",
    camera: CAMERA,
  });
  expect(useView.getState().ignored).toEqual([{ parameter: "theme", value: "sepia" }]);
  expect(address()).toBe("?site=it-park&passage=vi-p3s1&utm_source=post#map=13/16.07/108.21");
});

test("following an address asks no map to fly anywhere", () => {
  open("?site=it-park");

  expect(useView.getState().lookAt).toBeNull();
});

test("once stopped, neither the store nor the address follows the other", async () => {
  selectSite("ioc");
  stop();

  leaveSite();
  expect(address()).toBe("?site=ioc");
  selectSite("it-park");
  await go("back");
  expect(viewNow().site).toBe("it-park");
});

test("a link to another view keeps all that it does not change", () => {
  chooseLanguage("vi");
  selectSite("ioc");

  expect(addressOf({ site: "it-park" })).toBe("?lang=vi&site=it-park");
  expect(addressOf({ site: null, language: null })).toBe("/");
});
