import { describe, expect, test } from "vitest";
import { parseArticle, sentencesOf } from "#domain/evidence/article.ts";
import { anArticle, dataText, setting } from "#tests/build.ts";

function parsed(text: string) {
  return parseArticle(JSON.parse(text), "articles/x.json");
}

describe.each(["vi", "en"])("of the %s article", (language) => {
  const text = dataText(`articles/${language}.json`);
  const whole = parsed(text);
  const sentences = whole.ok ? sentencesOf(whole.value) : [];

  test("every paragraph has a sentence", () => {
    expect(sentences.length).toBeGreaterThanOrEqual(9);
  });

  test.each(["start", "end"].flatMap((edge) => [-2, -1, 1, 2].map((by) => ({ edge, by }))))(
    "no sentence can have its $edge moved by $by",
    ({ edge, by }) => {
      const unnoticed = sentences.filter(({ id }) => {
        const [paragraph = ""] = id.split("s");
        const at = `paragraphs.#${paragraph}.sentences.#${id}.${edge}`;
        return parsed(setting(at, (offset: number) => offset + by)(text)).ok;
      });

      expect(unnoticed).toEqual([]);
    },
  );

  test("a sentence moved as a whole is refused, though its length is right", () => {
    const by = (offset: number) => offset + 1;
    const start = setting(`paragraphs.0.sentences.0.start`, by)(text);

    expect(parsed(setting(`paragraphs.0.sentences.0.end`, by)(start)).ok).toBe(false);
  });
});

const vi = dataText("articles/vi.json");
const inFourth = "paragraphs.#vi-p4.sentences";

test.each([
  ["swapped sentence ids", setting(`${inFourth}.#vi-p4s1.id`, "vi-p4s2"), "sentence-order"],
  ["a sentence id left out", setting(`${inFourth}.#vi-p4s2.id`, "vi-p4s3"), "sentence-order"],
  ["the id of another article", setting(`${inFourth}.#vi-p4s1.id`, "en-p4s1"), "sentence-order"],
  [
    "sentences in another order",
    setting(inFourth, (sentences: unknown[]) => sentences.toReversed()),
    "sentence-order",
  ],
  [
    "a sentence left out",
    setting(inFourth, (sentences: unknown[]) => sentences.slice(0, 1)),
    "sentence-bounds",
  ],
  [
    "a paragraph id that is not its place",
    setting("paragraphs.#vi-p2.id", "vi-p3"),
    "sentence-order",
  ],
  [
    "two sentences joined across paragraphs",
    setting("paragraphs.#vi-p1.sentences.#vi-p1s1.end", 729),
    "sentence-bounds",
  ],
  [
    "words after the last sentence",
    setting("text", (text: string) => `${text} Hết.`),
    "sentence-bounds",
  ],
  ["text that is not in NFC", setting("text", (text: string) => text.normalize("NFD")), "shape"],
  ["the language fr", setting("language", "fr"), "shape"],
  ["no text", setting("text", ""), "shape"],
  ["an address that is none", setting("url", "vietnam.vnanet.vn"), "shape"],
  ["a date that does not exist", setting("published", "2022-13-01"), "shape"],
])("an article with %s is refused", (_what, edit, expected) => {
  const result = parsed(edit(vi));

  expect(result.ok).toBe(false);
  expect(result.ok ? [] : result.problem).toContainEqual(
    expect.objectContaining({ file: "articles/x.json", expected }),
  );
});

/** The only fault of a text is where it is cut: `paragraphs` holds the offsets of sentences. */
function cut(text: string, paragraphs: readonly (readonly (readonly number[])[])[]) {
  const article = {
    ...anArticle("vi", []),
    text,
    paragraphs: paragraphs.map((sentences, p) => ({
      id: `vi-p${p + 1}`,
      sentences: sentences.map(([start, end], s) => ({ id: `vi-p${p + 1}s${s + 1}`, start, end })),
    })),
  };
  return parsed(JSON.stringify(article));
}

test.each([
  [
    "space between sentences",
    "Một. Hai.",
    [
      [
        [0, 4],
        [5, 9],
      ],
    ],
  ],
  ["lines between paragraphs", "Một.\n\nHai.", [[[0, 4]], [[6, 10]]]],
])("an article with %s is accepted", (_what, text, paragraphs) => {
  expect(cut(text, paragraphs).ok).toBe(true);
});

test.each([
  [
    "nothing between two sentences",
    "Một.Hai.",
    [
      [
        [0, 4],
        [4, 8],
      ],
    ],
  ],
  [
    "one of two spaces in a sentence",
    "Một.  Hai.",
    [
      [
        [0, 5],
        [6, 10],
      ],
    ],
  ],
  [
    "sentences that overlap",
    "Một. Hai.",
    [
      [
        [0, 6],
        [5, 9],
      ],
    ],
  ],
  [
    "a line break inside a paragraph",
    "Một.\nHai.",
    [
      [
        [0, 4],
        [5, 9],
      ],
    ],
  ],
  ["a paragraph that begins in a line", "Một. Hai.", [[[0, 4]], [[5, 9]]]],
  ["a line break inside a sentence", "Một\nHai.", [[[0, 8]]]],
])("an article with %s is refused", (_what, text, paragraphs) => {
  expect(cut(text, paragraphs)).toMatchObject({ problem: [{ expected: "sentence-bounds" }] });
});

test("the issue of a displaced sentence shows what the offsets cut out", () => {
  const result = parsed(setting(`${inFourth}.#vi-p4s2.start`, 1279)(vi));

  expect(result).toMatchObject({
    problem: [
      {
        feature: "vi-p4s2",
        property: "start 1279, end 1368",
        found: expect.stringContaining("Hiện nay"),
      },
    ],
  });
});
