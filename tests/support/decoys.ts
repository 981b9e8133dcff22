type Change = (words: string) => string;

/** What a browser takes for the same words as it looks for a text fragment. */
export const DOUBLES: Readonly<Record<string, Change>> = {
  "other tone marks": (words) =>
    words
      .normalize("NFD")
      .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, (mark) => OTHER_TONE[mark] ?? mark)
      .replace(/a(?!\p{M})/gu, "a\u0309")
      .normalize("NFC"),
  "no tone marks": (words) => words.normalize("NFD").replace(/[\u0300-\u036F]/g, ""),
  capitals: (words) => words.toUpperCase(),
  "small letters": (words) => words.toLowerCase(),
  "d and đ exchanged": (words) => words.replace(/[dđĐD]/g, (letter) => OTHER_D[letter] ?? letter),
};

/** What only a careless search takes for them. */
export const NEAR_MISSES: Readonly<Record<string, Change>> = {
  "other numbers": (words) => words.replace(/\d/g, (digit) => `${(Number(digit) + 1) % 10}`),
  "words grown together": (words) => `x${words}x`,
  "the last word missing": (words) => words.replace(/\s+\S+$/, "…"),
  "another word in the middle": (words) => words.replace(/\s(?=\S+$)/, " xưa "),
};

const OTHER_TONE: Readonly<Record<string, string>> = {
  "\u0300": "\u0301",
  "\u0301": "\u0303",
  "\u0303": "\u0309",
  "\u0309": "\u0323",
  "\u0323": "\u0300",
};

const OTHER_D: Readonly<Record<string, string>> = { d: "đ", đ: "d", D: "Đ", Đ: "D" };

export interface Decoy {
  readonly name: string;
  readonly text: string;
}

/** The words changed in each of these ways, but for those that leave them as they are. */
export function decoysOf(words: string, changes: Readonly<Record<string, Change>>): Decoy[] {
  return Object.entries(changes)
    .map(([name, change]) => ({ name, text: change(words) }))
    .filter(({ text }) => text !== words);
}
