/** RFC 5545 §3.1, without the line break. */
const LINE_OCTETS = 75;

/** A property on its lines; the value is escaped where it is a text. */
export function contentLine(name: string, value: string): string {
  let line = "";
  let octets = 0;
  // By whole characters: a Vietnamese letter takes two or three octets.
  for (const character of `${name}:${value.replace(/(?!\t)\p{Cc}/gu, " ")}`) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      line += "\r\n ";
      octets = 1;
    }
    line += character;
    octets += size;
  }
  return `${line}\r\n`;
}

/** A value of type TEXT, RFC 5545 §3.3.11. */
export function escapeText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, " ")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n?|\n/g, "\\n");
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}
