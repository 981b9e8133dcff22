import { describe, expect, test } from "vitest";
import { en } from "#i18n/en.ts";
import { vi } from "#i18n/vi.ts";

interface Leaf {
  readonly path: string;
  readonly value: unknown;
}

function leavesOf(value: unknown, path = ""): Leaf[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, path === "" ? key : `${path}.${key}`),
  );
}

/** Words that come with a part of the app: each such file exports `{ en, vi }`. */
const parts = Object.values(
  import.meta.glob<Record<string, unknown>>("/src/i18n/*Words.ts", { eager: true }),
).flatMap((exported) =>
  Object.entries(exported).flatMap(([name, words]) =>
    typeof words === "object" && words !== null && "en" in words && "vi" in words
      ? [{ name, words }]
      : [],
  ),
);

const english = [...leavesOf(en), ...parts.flatMap(({ name, words }) => leavesOf(words.en, name))];
const vietnamese = new Map(
  [...leavesOf(vi), ...parts.flatMap(({ name, words }) => leavesOf(words.vi, name))].map(
    ({ path, value }) => [path, value],
  ),
);

test("both languages have the same sentences", () => {
  expect([...vietnamese.keys()].toSorted()).toEqual(english.map(({ path }) => path).toSorted());
});

describe("a sentence that is the same in both languages", () => {
  test("has at most 12 characters", () => {
    const same = english.filter(({ path, value }) => {
      const other = vietnamese.get(path);
      return typeof other === "string" && other.length > 12 && other === value;
    });

    expect(same).toEqual([]);
  });
});

test("every sentence has words, in NFC, without space around them", () => {
  const all = [...english, ...[...vietnamese].map(([path, value]) => ({ path, value }))];
  const wrong = all.filter(
    ({ value }) =>
      typeof value === "string" &&
      (value === "" || value !== value.trim() || value !== value.normalize("NFC")),
  );

  expect(wrong).toEqual([]);
});

const sentences = english.flatMap(({ path, value }) => {
  const other = vietnamese.get(path);
  return typeof value === "function" && typeof other === "function"
    ? [{ path, inEnglish: value, inVietnamese: other }]
    : [];
});

describe.each(sentences)("$path", ({ inEnglish, inVietnamese }) => {
  // Digits, so that words and numbers can be told from the sentence around them.
  const given = ["1234", "5678", "9012"].slice(0, inEnglish.length);

  test("takes as much in Vietnamese as in English", () => {
    expect(inVietnamese.length).toBe(inEnglish.length);
  });

  test.each([
    ["English", inEnglish],
    ["Vietnamese", inVietnamese],
  ])("says all that it is given in %s", (_language, sentence) => {
    const said: unknown = sentence(...given);

    for (const part of given) expect(said).toContain(part);
    expect(said).not.toMatch(/undefined|NaN|\[object/);
  });
});
