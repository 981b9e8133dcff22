import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { NOTHING_GIVEN } from "#domain/base/oneFile.ts";
import { oneFileWords } from "#i18n/oneFileWords.ts";

/** What the app gets beside its page. */
export interface OneFileParts {
  /** Text by the path that the app knows it by: data, settings, fonts as data: addresses, code of workers. */
  readonly files: Readonly<Record<string, string>>;
  readonly styles: string;
  readonly script: string;
}

/**
 * The built page with all that it names written into it, and the parts of the app packed: gzip, base64. Whatever
 * was written into the page itself may run by its hash; no other host may be asked.
 */
export function oneFilePage(
  html: string,
  parts: OneFileParts,
  beside: (name: string) => string,
): string {
  const tooOld = Object.entries(oneFileWords).map(
    ([language, words]) => `<p lang="${language}">${words.tooOld}</p>`,
  );
  const tail = `<div id="too-old" hidden>${tooOld.join("")}</div>
    <script type="text/plain" id="packed">${packed(parts)}</script>
    <script>${script("oneFileStart.js")}</script>
  `;
  const [head, rest] = halves(
    html
      .replace(/\s*<meta http-equiv="Content-Security-Policy"[^>]*>/, "")
      .replace(/<link\b([^>]*)>\s*/g, (_, attributes) => linkInside(attributes, beside))
      .replace(/<script\b([^>]*)><\/script>\s*/g, (_, attributes) =>
        scriptInside(attributes, beside),
      )
      .replace("</body>", () => `${tail}</body>`),
    '<meta charset="utf-8" />',
  );
  // Before whatever reads the address.
  const page = `${head}
    ${NOTHING_GIVEN}
    <script>${script("oneFileGiven.js")}</script>${rest}`;
  const policy = policyFor(page, parts);
  return `${head}
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    ${page.slice(head.length).trimStart()}`;
}

function packed(parts: OneFileParts): string {
  return gzipSync(JSON.stringify(parts), { level: 9 }).toString("base64");
}

function script(name: string): string {
  return readFileSync(join(import.meta.dirname, name), "utf8");
}

function halves(text: string, mark: string): [upToMark: string, rest: string] {
  const end = text.indexOf(mark) + mark.length;
  if (!text.includes(mark)) throw new Error(`the page has no ${mark}`);
  return [text.slice(0, end), text.slice(end)];
}

/** Styles of the public folder and the icon; the app's own are packed, and preloading has nothing to load. */
function linkInside(attributes: string, beside: (name: string) => string): string {
  const href = /href="\.\/([^"]+)"/.exec(attributes)?.[1];
  if (href === undefined) return "";
  if (/rel="icon"/.test(attributes)) {
    return `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(beside(href))}">\n    `;
  }
  const isOwn = /rel="stylesheet"/.test(attributes) && !href.startsWith("assets/");
  return isOwn ? `<style>${beside(href)}</style>\n    ` : "";
}

/** Classic scripts run before the app does; the app itself is packed. */
function scriptInside(attributes: string, beside: (name: string) => string): string {
  const src = /src="\.\/([^"]+)"/.exec(attributes)?.[1];
  if (src === undefined || /type="module"/.test(attributes)) return "";
  return `<script>${beside(src)}</script>\n    `;
}

function policyFor(page: string, { script, styles }: OneFileParts): string {
  const hashes = (texts: readonly string[]) => texts.map((text) => `'sha256-${hashOf(text)}'`);
  const inside = (tag: RegExp) => [...page.matchAll(tag)].map(([, text = ""]) => text);
  return [
    "default-src 'none'",
    `script-src ${hashes([...inside(/<script>([\s\S]*?)<\/script>/g), script]).join(" ")}`,
    `style-src ${hashes([...inside(/<style>([\s\S]*?)<\/style>/g), styles]).join(" ")}`,
    "font-src data:",
    "img-src data: blob:",
    // Fonts for pictures and the code of the map's worker, from within.
    "connect-src data: blob:",
    "worker-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
