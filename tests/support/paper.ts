import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Page } from "@playwright/test";
import jsqr from "jsqr";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A PDF as pdf.js reads it. */
export interface Paper {
  /** Text of each page in the order in which it was drawn. */
  readonly texts: readonly string[];
  /** Each font with what is set in it. */
  readonly fonts: readonly PaperFont[];
  /** Millimetres of each page, width and height. */
  readonly sizes: readonly (readonly [width: number, height: number])[];
  /** Millimetres between each page's right edge and the upright text that comes nearest to it. */
  readonly rightMargins: readonly number[];
  /** Where links lead. */
  readonly links: readonly string[];
  /** What is in the file beside what is drawn: its description, other texts of pictures, notes. */
  readonly unseen: string;
}

interface PaperFont {
  readonly name: string;
  readonly isEmbedded: boolean;
  readonly text: string;
}

const POINT_MM = 25.4 / 72;

export async function readPaper(pdf: Uint8Array): Promise<Paper> {
  const task = getDocument({ data: new Uint8Array(pdf), fontExtraProperties: true, verbosity: 0 });
  const document = await task.promise;
  const fonts = new Map<string, PaperFont>();
  const texts: string[] = [];
  const sizes: (readonly [number, number])[] = [];
  const rightMargins: number[] = [];
  const links: string[] = [];
  const unseen: unknown[] = [await document.getMetadata(), await document.getOutline()];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    sizes.push([Math.round(width * POINT_MM), Math.round(height * POINT_MM)]);
    const annotations: { url?: string }[] = await page.getAnnotations();
    links.push(...annotations.flatMap(({ url }) => url ?? []));
    unseen.push(annotations, await page.getStructTree());
    // Fonts come with what is drawn.
    await page.getOperatorList();
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item) => ("str" in item ? [item] : []));
    texts.push(runs.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join(""));
    const ends = runs.flatMap(({ str, transform: [, slope, , , x], width: length }) =>
      slope === 0 && str.trim() !== "" ? [x + length] : [],
    );
    rightMargins.push((width - Math.max(...ends)) * POINT_MM);
    for (const { fontName, str } of runs) {
      const { name, missingFile }: { name: string; missingFile?: boolean } =
        page.commonObjs.get(fontName);
      const isEmbedded = missingFile !== true && fonts.get(name)?.isEmbedded !== false;
      fonts.set(name, { name, isEmbedded, text: (fonts.get(name)?.text ?? "") + str });
    }
  }
  await task.destroy();
  return {
    texts,
    sizes,
    rightMargins,
    links,
    unseen: JSON.stringify(unseen),
    fonts: [...fonts.values()],
  };
}

/** Text without white space: a line may end anywhere. */
export function unspaced(text: string): string {
  return text.replace(/\s+/g, "");
}

interface Raster {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

const PDFJS = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/build/pdf.min.mjs"));
const JUDGE = "https://judge.example/";

interface Cut {
  /** Page, from 1. */
  readonly number: number;
  /** Pixels to a point of 1/72 inch. */
  readonly scale: number;
  /** Left, top, right and bottom as shares of the page. */
  readonly part: readonly [left: number, top: number, right: number, bottom: number];
}

/** Where the code of a programme is, on the first sheet. */
export const CODE_ON_PAPER: Cut = { number: 1, scale: 3, part: [0.6, 0.1, 1, 0.5] };

/** A part of the PDF as pdf.js draws it on a canvas of the browser. */
export async function rasterOf(page: Page, pdf: Uint8Array, cut: Cut): Promise<Raster> {
  const judge = await page.context().newPage();
  await judge.route(`${JUDGE}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    return name === ""
      ? route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Judge</title>" })
      : route.fulfill({
          contentType: "text/javascript",
          body: readFileSync(join(PDFJS, name), "utf8"),
        });
  });
  await judge.goto(JUDGE);
  const base64 = Buffer.from(pdf).toString("base64");
  const { width, height, pixels } = await judge.evaluate(drawPart, { ...cut, base64, base: JUDGE });
  await judge.close();
  return { width, height, data: new Uint8ClampedArray(Buffer.from(pixels, "base64")) };
}

interface Drawing extends Cut {
  readonly base: string;
  readonly base64: string;
}

/** Runs in the page of the judge. */
async function drawPart({ base, base64, number, scale, part }: Drawing) {
  const { getDocument: open, GlobalWorkerOptions } = (await import(
    `${base}pdf.min.mjs`
  )) as typeof import("pdfjs-dist");
  GlobalWorkerOptions.workerSrc = `${base}pdf.worker.min.mjs`;
  const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const page = await (await open({ data }).promise).getPage(number);
  const viewport = page.getViewport({ scale });
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  await page.render({ canvas, viewport }).promise;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no 2d context");
  const [x, right] = [part[0], part[2]].map((share) => Math.round(share * canvas.width));
  const [y, bottom] = [part[1], part[3]].map((share) => Math.round(share * canvas.height));
  const [width, height] = [(right ?? 0) - (x ?? 0), (bottom ?? 0) - (y ?? 0)];
  const { data: pixels } = context.getImageData(x ?? 0, y ?? 0, width, height);
  const pieces: string[] = [];
  for (let i = 0; i < pixels.length; i += 32_768)
    pieces.push(String.fromCharCode(...pixels.subarray(i, i + 32_768)));
  return { width, height, pixels: btoa(pieces.join("")) };
}

/** What a QR code in the picture says; null where a reader finds none. */
export function codeIn({ data, width, height }: Raster): string | null {
  return jsqr(data, width, height)?.data ?? null;
}

/** How many colours cover at least a two-hundredth of the picture each. */
export function largeColoursIn({ data }: Raster): number {
  const counts = new Map<number, number>();
  for (let i = 0; i < data.length; i += 4) {
    const colour = ((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count > data.length / 4 / 200).length;
}
