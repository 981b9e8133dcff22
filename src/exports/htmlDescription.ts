import { type Language, otherLanguage } from "#domain/base/text.ts";
import type { TourFile } from "./tourFile.ts";
import { escapeXml } from "./xml.ts";

/** Viewers of KML read a description as HTML: a paragraph in each language, all of it text. */
export function htmlDescription(
  { language }: TourFile,
  linesIn: (language: Language) => readonly string[],
): string {
  return [language, otherLanguage(language)]
    .map((each) => ({ each, lines: linesIn(each).filter((line) => line !== "") }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ each, lines }) => {
      const html = lines.map((line) => escapeXml(line).replace(/&#13;\n?|\n/g, "<br>"));
      return `<p lang="${each}">${html.join("<br>")}</p>`;
    })
    .join("\n");
}
