import { gunzipSync } from "node:zlib";

/**
 * Everything that a saved page says, in whatever way it is written: as it stands, with entities, escapes and
 * percent signs resolved, and each packed part of it unpacked and looked through in the same way.
 */
export function unpacked(text: string, depth = 0): string {
  if (depth > 4) return text;
  const plain = text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
  const decoded = plain.replace(/(?:%[0-9a-f]{2})+/gi, (signs) => {
    try {
      return decodeURIComponent(signs);
    } catch {
      return signs;
    }
  });
  const inner = [...text.matchAll(/[A-Za-z0-9+/]{200,}={0,2}/g)].map(([base64]) => {
    const bytes = Buffer.from(base64, "base64");
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return unpacked((isPacked ? gunzipSync(bytes) : bytes).toString(), depth + 1);
  });
  return [text, decoded, ...inner].join("\n");
}
