import { expect, test, vi } from "vitest";
import { rememberLast } from "#domain/base/rememberLast.ts";

test("the same parts give the same thing, any other part or number of parts a new one", () => {
  const make = vi.fn((parts: readonly object[]) => ({ parts }));
  const remembered = rememberLast((...parts: readonly object[]) => make(parts));
  const [land, water] = [{}, {}];
  const first = remembered(land, water);
  expect(remembered(land, water)).toBe(first);
  expect(make).toHaveBeenCalledTimes(1);
  expect(remembered(land, {}).parts).not.toBe(first.parts);
  expect(remembered(land).parts).toEqual([land]);
  expect(remembered(land, water)).toEqual(first);
  expect(make).toHaveBeenCalledTimes(4);
});

test("what could not be made is tried again", () => {
  let isThere = false;
  const remembered = rememberLast((name: string) => {
    if (!isThere) throw new Error(name);
    return name;
  });
  expect(() => remembered("roads")).toThrow("roads");
  isThere = true;
  expect(remembered("roads")).toBe("roads");
});
