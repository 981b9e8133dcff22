/** What stands between a letter and the one before it. */
export const INSIDE = 0;
/** Punctuation without space, as in hi-tech. */
const JOINT = 1;
export const GAP = 2;

/** The letters and digits of a text as search compares them, and where each stands in the text. */
export interface Folded {
  /** Lower case, no marks, đ as d, nothing between words; `.` only as the point of a decimal. */
  readonly letters: string;
  /** The same letters with the marks they carry: one code unit for each of `letters`. */
  readonly marked: string;
  /** UTF-16 offsets of each letter in the text; its end is after its marks. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What stands before each letter, and after the last one. */
  readonly breaks: readonly number[];
}

/**
 * Folds a text in any Unicode form. Words keep no tone marks and no case; a number is one word in
 * whatever way it is grouped: 1.128,40 and 1,128.4 are both `1128.4`.
 */
export function folded(text: string): Folded {
  const letters: string[] = [];
  const marked: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const breaks: number[] = [];
  let before = GAP;
  const add = (letter: string, withMarks: string, start: number, end: number) => {
    letters.push(letter);
    marked.push(withMarks);
    starts.push(start);
    ends.push(end);
    breaks.push(before);
    before = INSIDE;
  };
  let at = 0;
  while (at < text.length) {
    const number = isDigit(text.charCodeAt(at)) ? numberAt(text, at) : null;
    if (number) {
      for (const i of number.kept) {
        const digit = isDigit(text.charCodeAt(i)) ? text.charAt(i) : ".";
        add(digit, digit, i, i + 1);
      }
      ends[ends.length - 1] = number.end;
      at = number.end;
      continue;
    }
    const end = clusterEnd(text, at);
    const cluster = clusterOf(text.slice(at, end));
    for (let i = 0; i < cluster.letters.length; i++) {
      add(cluster.letters.charAt(i), cluster.marked.charAt(i), at, end);
    }
    before = Math.max(before, cluster.parts);
    at = end;
  }
  breaks.push(GAP);
  moveTones(marked, breaks);
  return { letters: letters.join(""), marked: marked.join(""), starts, ends, breaks };
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** 1.128 and 1,128,000 with or without decimals; what goes on after it is no such number. */
const GROUPED = /[1-9]\d{0,2}([.,\u00A0\u202F])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d{1,3})?(?![.,]?\d)/y;
/** Four digits after a point are a year: 9.2025 is September. */
const DECIMAL = /\d+[.,]\d{1,3}(?![.,]?\d)/y;
const PLAIN = /\d+/y;

/** The number that begins here: the offsets of what counts of it, and its end. */
function numberAt(text: string, at: number): { kept: readonly number[]; end: number } | null {
  const grouped = matchAt(GROUPED, text, at);
  const raw = grouped ?? matchAt(DECIMAL, text, at) ?? matchAt(PLAIN, text, at);
  if (raw === null) return null;
  const offsets = [...raw].map((_, i) => at + i);
  const pointAt = grouped === null ? raw.search(/[.,]/) : decimalPointOf(grouped);
  const isKept = (i: number) => isDigit(text.charCodeAt(i)) || i === at + pointAt;
  // A fraction says the same without the zeros at its end.
  const end = pointAt < 0 ? raw.length : raw.replace(/[.,]?0+$/, "").length;
  return { kept: offsets.slice(0, end).filter(isKept), end: afterMarks(text, at + raw.length) };
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** The last sign in a grouped number, when it is another one than that of its groups. */
function decimalPointOf(grouped: string): number {
  const signs = [...grouped.matchAll(/\D/g)];
  const [first, last] = [signs[0], signs.at(-1)];
  return first && last && first[0] !== last[0] ? last.index : -1;
}

const MARKS = /[\p{M}\p{Default_Ignorable_Code_Point}]+/uy;

/** A character ends after the marks that follow it. */
function clusterEnd(text: string, at: number): number {
  return afterMarks(text, at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1));
}

function afterMarks(text: string, end: number): number {
  const next = text.charCodeAt(end);
  // Nearly every letter is followed by another one: no need to ask.
  const isPlain = !(next >= 0x300 || next === 0xad) || (next >= 0x1e00 && next <= 0x1eff);
  return isPlain ? end : end + (matchAt(MARKS, text, end)?.length ?? 0);
}

interface Cluster {
  readonly letters: string;
  readonly marked: string;
  /** How far it parts the letters around it. */
  readonly parts: number;
}

const clusters = new Map<string, Cluster>();

function clusterOf(cluster: string): Cluster {
  const known = clusters.get(cluster);
  if (known) return known;
  const made = makeCluster(cluster);
  clusters.set(cluster, made);
  return made;
}

function makeCluster(cluster: string): Cluster {
  // Compatibility forms too: m² is found as m2, full-width letters as plain ones.
  const bare = cluster
    .normalize("NFKD")
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, "")
    .toLowerCase();
  const letters = bare.replace(/[^\p{L}\p{N}]/gu, "").replace(/[đðɖ]/g, "d");
  if (letters === "") {
    return { letters, marked: "", parts: bare === "" ? INSIDE : /\s/.test(bare) ? GAP : JOINT };
  }
  const composed = cluster
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .normalize("NFKC")
    .toLowerCase();
  return {
    letters,
    marked: composed.length === letters.length ? composed : letters,
    parts: INSIDE,
  };
}

/** hoà → hòa, khoẻ → khỏe, thuỷ → thủy: both are in use, and it is the same word. */
const MOVED_TONES = new Map(
  ["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"].flatMap((tone) =>
    ["oa", "oe", "uy"].map(([first = "", second = ""]) => [
      first + (second + tone).normalize("NFC"),
      { first: (first + tone).normalize("NFC"), second },
    ]),
  ),
);

function moveTones(marked: string[], breaks: readonly number[]): void {
  for (let i = 1; i < marked.length; i++) {
    const first = marked[i - 1];
    if ((first !== "o" && first !== "u") || breaks[i] !== INSIDE) continue;
    const moved = MOVED_TONES.get(`${first}${marked[i]}`);
    if (!moved) continue;
    marked[i - 1] = moved.first;
    marked[i] = moved.second;
  }
}
