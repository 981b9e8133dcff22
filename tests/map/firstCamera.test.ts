import { expect, test } from "vitest";
import { FIRST_DRAWN, FIRST_MIDDLE, firstCamera, viewBoxOf } from "#map/firstCamera.ts";

const SITES = [{ bounds: { west: 108.0, south: 16.0, east: 108.2, north: 16.1 } }] as never;
const DRAWN_FROM = firstCamera(SITES) ?? expect.fail("no camera");
const numbers = (box: string | null) => (box ?? "").split(" ").map(Number);
const rounded = (box: string | null) =>
  numbers(box).map((number) => Math.round(number * 1e6) / 1e6);

test("looked at from where it was drawn, the middle of the drawing is seen", () => {
  const { width, height } = FIRST_MIDDLE;
  const [left, top] = [(FIRST_DRAWN.width - width) / 2, (FIRST_DRAWN.height - height) / 2];
  expect(rounded(viewBoxOf(DRAWN_FROM, FIRST_MIDDLE, SITES))).toEqual([left, top, width, height]);
});

test("a zoom nearer, half of it is seen in the same window, about the same middle", () => {
  const near = { ...DRAWN_FROM, zoom: DRAWN_FROM.zoom + 1 };
  const [left = 0, top = 0, width = 0, height = 0] = numbers(viewBoxOf(near, FIRST_MIDDLE, SITES));
  expect([width * 2, height * 2]).toEqual([FIRST_MIDDLE.width, FIRST_MIDDLE.height]);
  expect(left + width / 2).toBeCloseTo(FIRST_DRAWN.width / 2, 6);
  expect(top + height / 2).toBeCloseTo(FIRST_DRAWN.height / 2, 6);
});

test("east of there, what lies east is seen: a degree is as wide as the zoom says", () => {
  const east = { ...DRAWN_FROM, lng: DRAWN_FROM.lng + 0.1 };
  const [left = 0] = numbers(viewBoxOf(east, FIRST_MIDDLE, SITES));
  const [from = 0] = numbers(viewBoxOf(DRAWN_FROM, FIRST_MIDDLE, SITES));
  expect(left - from).toBeCloseTo((0.1 / 360) * 512 * 2 ** DRAWN_FROM.zoom, 6);
});

test("without sites there is nothing to look at", () => {
  expect(viewBoxOf(DRAWN_FROM, FIRST_MIDDLE, [])).toBeNull();
});
