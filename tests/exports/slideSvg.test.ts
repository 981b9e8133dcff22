import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#domain/base/text.ts";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import { slideSvg } from "#exports/slideSvg.ts";
import { aDeck, measure } from "#tests/aDeck.ts";
import { aDay, aStop, aTour } from "#tests/aTour.ts";
import { HOSTILE_NAMES } from "#tests/hostileTour.ts";

const content = {
  theme: "light" as const,
  measure,
  styles: "",
  pictures: { map: { markup: '<path d="M0 0h9"/>', width: 500, height: 400 } },
};

function parsed(svg: string) {
  const onError = (_level: string, message: string) => {
    throw new Error(message);
  };
  return new DOMParser({ onError }).parseFromString(svg, "image/svg+xml");
}

describe.each(LANGUAGES)("in %s", (language) => {
  test("a slide as a drawing is 1920 × 1080 and holds every word as text, in NFC", () => {
    for (const sheet of aDeck({ language, tour: exampleTour() })) {
      const svg = slideSvg(sheet, content);
      const root = parsed(svg).documentElement;
      const drawn = [...(root?.getElementsByTagName("text") ?? [])].map((each) => each.textContent);
      const words = sheet.boxes.flatMap((box) =>
        box.kind === "text"
          ? box.paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text))
          : [],
      );
      const all = drawn.join(" ").replaceAll(/[\s]+/g, "");

      expect(root?.getAttribute("viewBox")).toBe("0 0 1920 1080");
      for (const word of words) expect(all).toContain(word.replaceAll(/[\s]+/g, ""));
      expect(svg).toBe(svg.normalize("NFC"));
    }
  });
});

test.each(Object.entries(HOSTILE_NAMES))("a title with %s is text", (_what, name) => {
  const tour = aTour([aDay([aStop("ioc")])], { title: { vi: name, en: name } });
  const [sheet] = aDeck({ language: "en", tour });
  if (!sheet) throw new Error("no slide");
  const root = parsed(slideSvg(sheet, content));
  const [title] = root.getElementsByTagName("title");

  expect(title?.textContent?.normalize("NFC")).toBe(
    name.replaceAll("\r\n", "\r\n").normalize("NFC"),
  );
  expect(root.getElementsByTagName("script")).toHaveLength(0);
  expect(root.getElementsByTagName("img")).toHaveLength(0);
});
