// @vitest-environment jsdom
import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useLateMap } from "#app/useLateMap.ts";

const [FIRST, SECOND] = [12, 13].map((zoom) => ({
  ...{ lng: 108.2, lat: 16.06, zoom, bearing: 0, pitch: 0 },
}));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A live map that stands at a slide and is asked for the next one. */
function step(stands = true) {
  const { result, rerender } = renderHook(
    ({ camera }) => useLateMap(camera as NonNullable<typeof FIRST>, stands),
    { initialProps: { camera: FIRST } },
  );
  rerender({ camera: SECOND });
  return {
    isLate: () => result.current.isLate,
    wait: (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds)),
    draw: (isWhole: boolean) => act(() => result.current.onDrawn(isWhole)),
  };
}

test("a map that has drawn nothing a second after a step is late, and no sooner", () => {
  const { isLate, wait } = step();
  wait(999);
  expect(isLate()).toBe(false);
  wait(1);
  expect(isLate()).toBe(true);
});

test("a map that draws in time is late only when nothing whole has come after the flight", () => {
  const { isLate, wait, draw } = step();
  wait(500);
  draw(false);
  wait(2899);
  expect(isLate()).toBe(false);
  wait(1);
  expect(isLate()).toBe(true);
});

test("a late map has caught up with a whole picture, not with a part of one", () => {
  const { isLate, wait, draw } = step();
  wait(1000);
  draw(false);
  expect(isLate()).toBe(true);
  draw(true);
  expect(isLate()).toBe(false);
});

test("a whole picture in time is enough", () => {
  const { isLate, wait, draw } = step();
  draw(true);
  wait(10_000);
  expect(isLate()).toBe(false);
});

test("a map that does not stand yet, or that nobody sees, is not late", () => {
  const waiting = step(false);
  waiting.wait(10_000);
  expect(waiting.isLate()).toBe(false);

  vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  const hidden = step();
  hidden.wait(10_000);
  expect(hidden.isLate()).toBe(false);
});
