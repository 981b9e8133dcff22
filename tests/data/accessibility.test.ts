// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { statementPage } from "#data/accessibility.ts";

const STATEMENT = join(import.meta.dirname, "../../.github/ACCESSIBILITY.md");

test("the statement is a page in both languages, and says every word of it", () => {
  const markdown = readFileSync(STATEMENT, "utf8");
  const page = read(statementPage(markdown));
  const headings = { en: "Accessibility", vi: "Khả năng tiếp cận" };
  for (const [language, heading] of Object.entries(headings)) {
    const part = page.querySelector(`[lang=${language}]#${language}`);
    expect(part?.querySelector("h1")?.textContent).toBe(heading);
  }
  const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\d]+/gu) ?? [];
  const said = new Set(wordsOf(page.body.textContent ?? ""));
  const parts = markdown.replaceAll(/^## .*/gm, "");
  expect(wordsOf(parts).filter((word) => !said.has(word))).toEqual([]);
  expect(page.body.textContent).not.toMatch(/[*`_]/);
});

test("markup in the statement is text, and a part in another language stops the build", () => {
  const page = read(statementPage("# A\n\n## English\n\n<b> & `<i>`"));
  expect(page.querySelector("p")?.textContent).toBe("<b> & <i>");
  expect(() => statementPage("# A\n\n## Français\n\nBonjour")).toThrow("Français");
});

function read(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}
