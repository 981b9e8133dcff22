/**
 * A browser's search for a text directive, written from the specification and from what Chromium
 * does, without a line of ours: https://wicg.github.io/scroll-to-text-fragment/#finding-ranges-in-a-document
 */

interface Found {
  readonly start: number;
  readonly end: number;
}

interface Directive {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

interface Bounds {
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** `specification` goes on one character further, `chromium` behind the match or the word. */
type Step = "specification" | "chromium";

/** Where a browser scrolls to: a range of the page's text, in which line breaks part blocks. */
export function browserMatch(page: string, fragment: string, step: Step): Found | null {
  const { prefix, start, end, suffix } = parsed(fragment);
  let from = 0;
  while (from < page.length) {
    let at = from;
    if (prefix !== "") {
      const before = find(page, prefix, from, { atStart: true, atEnd: false }, step);
      if (!before) return null;
      from = step === "specification" ? before.start + 1 : wordAfter(page, before.start);
      at = afterSpace(page, before.end);
    }
    const bounds = { atStart: prefix === "", atEnd: end !== "" || suffix === "" };
    const match = find(page, start, at, bounds, step);
    if (!match) return null;
    if (prefix !== "" && match.start !== at) continue;
    if (prefix === "") {
      from = step === "specification" ? match.start + 1 : wordAfter(page, match.start);
    }
    if (end === "") {
      if (suffix === "" || isFollowed(page, match.end, suffix, step)) return match;
      continue;
    }
    for (let searched = match.end; ; ) {
      const last = find(page, end, searched, { atStart: true, atEnd: suffix === "" }, step);
      if (!last) return null;
      if (suffix === "" || isFollowed(page, last.end, suffix, step)) {
        return { start: match.start, end: last.end };
      }
      searched = last.end;
    }
  }
  return null;
}

function parsed(fragment: string): Directive {
  const directive = /^#:~:text=([^&]+)$/.exec(fragment)?.[1] ?? "";
  const parts = directive.split(",");
  const prefix = parts[0]?.endsWith("-") ? (parts.shift() ?? "") : "";
  const suffix = parts.at(-1)?.startsWith("-") ? (parts.pop() ?? "") : "";
  const [start = "", end = "", ...rest] = parts.map(decodeURIComponent);
  if (start === "" || rest.length > 0 || /-/.test(parts.join(""))) {
    throw new Error(`no text directive: ${fragment}`);
  }
  return {
    prefix: decodeURIComponent(prefix.slice(0, -1)),
    start,
    end,
    suffix: decodeURIComponent(suffix.slice(1)),
  };
}

function isFollowed(page: string, end: number, suffix: string, step: Step): boolean {
  const at = afterSpace(page, end);
  return find(page, suffix, at, { atStart: false, atEnd: true }, step)?.start === at;
}

function afterSpace(page: string, at: number): number {
  return at + page.slice(at).search(/\S|$/);
}

function wordAfter(page: string, at: number): number {
  return ([...edgesOf(page)].toSorted((a, b) => a - b).find((edge) => edge > at) ?? at) + 1;
}

function find(page: string, words: string, from: number, bounds: Bounds, step: Step): Found | null {
  let blockStart = 0;
  for (const block of page.split("\n")) {
    const found = findInBlock(block, words, from - blockStart, bounds, step);
    if (found) return { start: blockStart + found.start, end: blockStart + found.end };
    blockStart += block.length + 1;
  }
  return null;
}

function findInBlock(
  block: string,
  words: string,
  from: number,
  { atStart, atEnd }: Bounds,
  step: Step,
): Found | null {
  const units = unitsOf(block);
  const wanted = unitsOf(words).map(({ base }) => base);
  const edges = edgesOf(block);
  for (let i = 0; i + wanted.length <= units.length; i++) {
    const start = units[i]?.start ?? 0;
    if (start < from || !wanted.every((base, k) => units[i + k]?.base === base)) continue;
    const end = units[i + wanted.length - 1]?.end ?? 0;
    if ((!atStart || edges.has(start)) && (!atEnd || edges.has(end))) return { start, end };
    if (step === "chromium") i += wanted.length - 1;
  }
  return null;
}

interface Unit {
  /** A letter without case and marks, a sign, or one space for a run of them. */
  readonly base: string;
  readonly start: number;
  readonly end: number;
}

const SIGNS: Readonly<Record<string, string>> = { "“": '"', "”": '"', "‘": "'", "’": "'", đ: "d" };

const unitsOf = remembering((text: string): readonly Unit[] => {
  const units: Unit[] = [];
  const letters = new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text);
  for (const { segment, index } of letters) {
    const plain = segment.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    const base = /^\s+$/.test(plain) ? " " : (SIGNS[plain] ?? plain);
    const end = index + segment.length;
    const last = units.at(-1);
    if (base === " " && last?.base === " ") units.splice(-1, 1, { ...last, end });
    else units.push({ base, start: index, end });
  }
  return units;
});

/** Word boundaries as ICU finds them. */
const edgesOf = remembering((text: string): ReadonlySet<number> => {
  const words = new Intl.Segmenter("en", { granularity: "word" }).segment(text);
  return new Set([...Array.from(words, ({ index }) => index), text.length]);
});

/** The same block is searched again and again. */
function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text) ?? answer(text);
    if (known.size > 100) known.clear();
    known.set(text, value);
    return value;
  };
}
