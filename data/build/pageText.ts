/** What a page says, as far as quoted words have to be found in it: text without mark-up. */
export function pageText(html: string): string {
  const text = html
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<(script|style|template|noscript|textarea)\b[\s\S]*?<\/\1\s*>/gi, " ")
    // A tag inside a paragraph does not part words; any other one does.
    .replace(
      /<\/?(a|abbr|b|bdi|cite|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)\b[^>]*>/gi,
      "",
    )
    .replace(/<[^>]*>/g, " ");
  return decodeEntities(text);
}

/** Whether words stand in a text, whatever its spaces, quotation marks and Unicode form. */
export function hasWords(text: string, words: string): boolean {
  return comparable(text).includes(comparable(words));
}

function comparable(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/[‐‑]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  shy: "\u00AD",
  hellip: "…",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  laquo: "«",
  raquo: "»",
};
const ACCENTS: Readonly<Record<string, string>> = {
  grave: "\u0300",
  acute: "\u0301",
  circ: "\u0302",
  tilde: "\u0303",
  uml: "\u0308",
};

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z])(grave|acute|circ|tilde|uml)|([a-z]+));/gi,
    (entity, hex, decimal, letter, accent, name) => {
      if (hex !== undefined) return characterOf(Number.parseInt(hex, 16), entity);
      if (decimal !== undefined) return characterOf(Number(decimal), entity);
      if (letter !== undefined) return (letter + ACCENTS[accent.toLowerCase()]).normalize("NFC");
      return NAMED[name.toLowerCase()] ?? entity;
    },
  );
}

function characterOf(code: number, entity: string): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
