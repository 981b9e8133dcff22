import { expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import { type Passage, parallelsOf } from "#domain/evidence/catalog.ts";
import { witnessOf } from "#domain/evidence/witness.ts";
import { DATA_FOLDER } from "#tests/build.ts";

const { catalog } = readData(DATA_FOLDER);

function passageIn(sentence: string): Passage {
  const passage = catalog.passages.find((candidate) => candidate.sentence === sentence);
  if (!passage) throw new Error(`no citation of ${sentence}`);
  return passage;
}

test.each([
  ["vi-p3s1", "vi-only", "the tour, which the English article does not tell of"],
  ["vi-p7s2", "vi-only", "a sentence beside one that has a parallel"],
  ["en-p6s1", "en-only", "the smart apps, of which the Vietnamese article says nothing"],
  ["vi-p8s3", "both", "the number of parks"],
  ["en-p3s1", "both", "the rank, which the Vietnamese article gives for one more year"],
  ["vi-p1s1", "both-in-part", "the event, which each article tells in its own way"],
  ["en-p2s1", "both", "a sentence with a strong and a partial parallel"],
])("%s is borne out by %s: %s", (sentence, witness) => {
  expect(witnessOf(catalog, passageIn(sentence))).toBe(witness);
});

test.each([
  ["vi-p9s1-it-park", "vi-only", "transport"],
  ["vi-p9s1-software-park-2", "vi-only", "a skilled workforce"],
  ["en-p8s1-ioc", "en-only", "the smart-city awards"],
  ["vi-p9s2-it-park", "both", "Silicon Valley itself"],
])("%s is borne out by %s, though its sentence has a parallel: %s", (id, witness) => {
  const passage = catalog.passages.find((candidate) => candidate.id === id);

  expect(passage && parallelsOf(catalog, passage.sentence)).not.toEqual([]);
  expect(passage && witnessOf(catalog, passage)).toBe(witness);
});

test("while the parallels are missing, no article is said to stand alone", () => {
  expect(witnessOf({ ...catalog, parallels: [] }, passageIn("vi-p3s1"))).toBeNull();
});
