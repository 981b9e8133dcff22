import latinItalic from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-italic.woff2?url";
import latin from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url";
import latinBold from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url";
import vietnameseItalic from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-italic.woff2?url";
import vietnamese from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url";
import vietnameseBold from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url";
import type { StyleSpecification } from "maplibre-gl";
import type { LabelRule } from "./rules.ts";

/** Font stacks by face. MapLibre asks for fonts by one name a weight. */
export const FONT_STACKS: Readonly<Record<LabelRule["face"], string[]>> = {
  regular: ["Be Vietnam Pro"],
  bold: ["Be Vietnam Pro Semibold"],
  italic: ["Be Vietnam Pro Italic"],
};

// The subset of fontsource's Vietnamese file; the Latin file has everything else that we write.
const VIETNAMESE = [
  "U+0102-0103",
  "U+0110-0111",
  "U+0128-0129",
  "U+0168-0169",
  "U+01A0-01A1",
  "U+01AF-01B0",
  "U+0300-0301",
  "U+0303-0304",
  "U+0308-0309",
  "U+0323",
  "U+0329",
  "U+1EA0-1EF9",
  "U+20AB",
];

/** Latin and Vietnamese file of each face that pictures are lettered in. */
const PICTURE_FACES = [
  { weight: 400, style: "normal", files: [latin, vietnamese] },
  { weight: 600, style: "normal", files: [latinBold, vietnameseBold] },
  { weight: 400, style: "italic", files: [latinItalic, vietnameseItalic] },
] as const;

/** The fonts as rules that need no other file: an SVG that is drawn as an image may ask for none. */
export async function fontStyleSheet(): Promise<string> {
  const rules = PICTURE_FACES.flatMap(({ weight, style, files }) =>
    files.map(async (file, i) => {
      const bytes = new Uint8Array(await (await fetch(absolute(file))).arrayBuffer());
      const range = i === 0 ? "" : `unicode-range:${VIETNAMESE.join()};`;
      return `@font-face{font-family:"Be Vietnam Pro";font-weight:${weight};font-style:${style};${range}src:url(data:font/woff2;base64,${base64(bytes)})}`;
    }),
  );
  return (await Promise.all(rules)).join("\n");
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** Names on the map are drawn from the same files as the page, without glyph PBFs. */
export function fontFaces(): NonNullable<StyleSpecification["font-faces"]> {
  return {
    "Be Vietnam Pro": faces(vietnamese, latin),
    "Be Vietnam Pro Semibold": faces(vietnameseBold, latinBold),
    "Be Vietnam Pro Italic": faces(vietnameseItalic, latinItalic),
  };
}

function faces(vietnameseUrl: string, latinUrl: string) {
  return [
    { url: absolute(vietnameseUrl), "unicode-range": VIETNAMESE },
    { url: absolute(latinUrl), "unicode-range": ["U+0000-00FF", "U+2000-206F", "U+2190-2193"] },
  ];
}

function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}
