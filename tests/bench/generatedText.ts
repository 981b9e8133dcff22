import type { LocalText } from "#domain/base/text.ts";
import type { Article, Sentence } from "#domain/evidence/article.ts";

/** A whole number from 0 on, below the one given. */
export type Random = (below: number) => number;

/** The same numbers in every run (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const ONSETS = "b c ch d đ g gi h kh l m n ng nh ph qu s t th tr v x".split(" ");
const RIMES =
  "a ai an ang anh ao âm ân âu e en ê ên i ich iên inh o oa oan oi ô ông ơ ơi u ung ư ương y yên".split(
    " ",
  );
const TONES = ["", "", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];

function syllable(random: Random): string {
  const rime = RIMES[random(RIMES.length)] ?? "";
  const tone = TONES[random(TONES.length)] ?? "";
  const toned = rime.replace(/[aâeêioôơuưy]/, (vowel) => vowel + tone);
  return `${ONSETS[random(ONSETS.length)]}${toned}`.normalize("NFC");
}

export function phrase(random: Random, length: number): string {
  const syllables = Array.from({ length }, () => syllable(random));
  if (random(4) === 0) syllables.push(`${random(9000)}`);
  return capitalised(syllables.join(" "));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function bothLanguages(vi: string): LocalText {
  const en = vi.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
  return { vi, en };
}

/** A Vietnamese article of one paragraph, its sentences set apart by spaces. */
export function articleOf(texts: readonly string[]): Article {
  let at = 0;
  const sentences = texts.map((text, i): Sentence => {
    const start = at;
    at += text.length + 1;
    return { id: `vi-p1s${i + 1}`, start, end: at - 1 };
  });
  return {
    ...{ id: "vi", language: "vi", title: null, titleFrom: "unknown", publisher: null },
    ...{ published: null, url: null, provenance: { vi: "–", en: "–" } },
    text: texts.join(" "),
    paragraphs: [{ id: "vi-p1", sentences }],
  };
}
