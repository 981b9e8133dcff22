/** An element as lines of XML 1.0; texts within keep their own line breaks. */
export type Xml = readonly string[];

type Attributes = Readonly<Record<string, string>>;

/** A file in UTF-8. */
export function xmlFile(root: Xml): string {
  return `${['<?xml version="1.0" encoding="UTF-8"?>', ...root].join("\n")}\n`;
}

export function element(name: string, attributes: Attributes, children: readonly Xml[]): Xml {
  const lines = children.flat();
  if (lines.length === 0) return [`<${name}${written(attributes)}/>`];
  return [`<${name}${written(attributes)}>`, ...lines.map((line) => `  ${line}`), `</${name}>`];
}

/** An element with text in it; no element where there is no text. */
export function textElement(name: string, text: string, attributes: Attributes = {}): Xml {
  if (text === "") return [];
  return [`<${name}${written(attributes)}>${escapeXml(text)}</${name}>`];
}

/** Text as it may stand in an element, or in an attribute between double quotes. */
export function escapeXml(text: string): string {
  return writableText(text).replace(/[&<>"\r]/g, (sign) => ESCAPED[sign] ?? sign);
}

/** Text without what no document may hold, for a writer that escapes the rest itself. */
export function writableText(text: string): string {
  return text.replace(FORBIDDEN, " ");
}

// XML 1.0 §2.2: these characters may not stand in a document, not even as a reference. A tour that the
// app has tidied has none.
const FORBIDDEN = /(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu;

// A parser takes a carriage return that is not a reference for a line feed (§2.11). ">" is for "]]>".
const ESCAPED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${inAttribute(value)}"`)
    .join("");
}

/** §3.3.3: of white space that is not a reference only spaces are left. */
function inAttribute(value: string): string {
  return escapeXml(value).replaceAll("\t", "&#9;").replaceAll("\n", "&#10;");
}
