/** Enough for every credit; what is behind it would not fit beside a map. */
const ATTRIBUTION_LIMIT = 1000;

const ENTITIES: Readonly<Record<string, string>> = {
  copy: "©",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: " ",
};

/** Credits are HTML by custom; what is left is shown as text, whatever it says. */
export function plainText(html: string): string {
  return html
    .slice(0, ATTRIBUTION_LIMIT)
    .replace(/<(script|style)\b.*?(<\/\1\s*>|$)/gis, " ")
    .replace(/<[^>]*(>|$)/g, "")
    .replace(/&#(\d{1,6});/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&([a-z]+);/g, (entity, name) => ENTITIES[name] ?? entity)
    .replace(/\s+/g, " ")
    .trim();
}
