// @vitest-environment jsdom
import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useAfterPaint } from "#ui/useAfterPaint.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const steps = (slide: string) =>
  renderHook(({ of }) => useAfterPaint(of), { initialProps: { of: slide } });

test("what is new comes in a task after the next frame, not in it", () => {
  const { result, rerender } = steps("one");
  expect(result.current).toBe("one");
  rerender({ of: "two" });
  expect(result.current).toBe("one");
  const seenInFrame: string[] = [];
  requestAnimationFrame(() => seenInFrame.push(result.current));
  act(() => vi.advanceTimersToNextFrame());
  expect(seenInFrame).toEqual(["one"]);
  act(() => vi.runAllTimers());
  expect(result.current).toBe("two");
});

test("values that never stop coming hold nothing back for longer than a frame", () => {
  const { result, rerender } = steps("0");
  for (let value = 1; value <= 5; value++) {
    rerender({ of: `${value}` });
    act(() => vi.advanceTimersToNextFrame());
  }
  expect(Number(result.current)).toBeGreaterThanOrEqual(4);
});

test("of many values before a frame the last one comes", () => {
  const { result, rerender } = steps("one");
  for (const of of ["two", "three", "four"]) rerender({ of });
  act(() => vi.runAllTimers());
  expect(result.current).toBe("four");
});
