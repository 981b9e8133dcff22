/**
 * A CSV file: RFC 4180 with CRLF, every field quoted, and the byte order mark without which Excel
 * does not show tone marks. No field starts a formula: a spreadsheet that opens the file shows text.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `${row.map(quoted).join(",")}\r\n`);
  return `\uFEFF${lines.join("")}`;
}

// OWASP, "CSV Injection": signs with which a spreadsheet takes a field for a formula, the full-width
// ones of East Asian keyboards included, and white space that it may skip before one. The second
// half is for readers that split a field at its line breaks.
const FORMULA_START = /^(?=[=+\-@＝＋－＠\t\r\n\0])|(?<=[\r\n])(?=[=+\-@＝＋－＠\t])/g;
const PLAIN_NUMBER = /^[+-]?\d+([.,]\d+)*$/;

/** The cell with an apostrophe before what would start a formula; a plain number stays one. */
export function withoutFormula(cell: string): string {
  return PLAIN_NUMBER.test(cell) ? cell : cell.replaceAll(FORMULA_START, "'");
}

function quoted(cell: string): string {
  return `"${withoutFormula(cell).replaceAll('"', '""')}"`;
}
