import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, onTestFinished, test } from "vitest";
import { LANGUAGES } from "#domain/base/text.ts";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import { aDeck, pptxOfSheets } from "#tests/aDeck.ts";
import { answers } from "#tests/judges.ts";

const OFFICE = "soffice";
const hasOffice = answers(OFFICE, ["--version"]);

describe.skipIf(!hasOffice)("LibreOffice opens the slides (skipped where there is none)", () => {
  test.each(LANGUAGES)("and shows every title and answer, a page each (%s)", async (language) => {
    const sheets = aDeck({ language, tour: exampleTour() });
    const pages = await pagesOf(await pptxOfSheets(sheets), language);

    expect(pages).toHaveLength(sheets.length);
    for (const [i, sheet] of sheets.entries()) {
      const page = pages[i] ?? "";
      const words = sheet.boxes.flatMap((box) =>
        box.kind === "text" ? box.paragraphs.flatMap(({ runs }) => runs) : [],
      );
      for (const { text } of words) expect(page).toContain(squeezed(text));
    }
  });
});

/** The text of each page of the PDF that LibreOffice makes, without white space. */
async function pagesOf(file: Uint8Array, name: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "site-visit-map-deck-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, `${name}.pptx`), file);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const convert = ["--headless", "--convert-to", "pdf", "--outdir", folder];
  spawnSync(OFFICE, [profile, ...convert, join(folder, `${name}.pptx`)], { stdio: "ignore" });
  const data = new Uint8Array(readFileSync(join(folder, `${name}.pdf`)));
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const pages = Array.from({ length: pdf.numPages }, async (_, i) => {
    const { items } = await (await pdf.getPage(i + 1)).getTextContent();
    return squeezed(items.map((item) => ("str" in item ? item.str : "")).join(""));
  });
  return Promise.all(pages);
}

function squeezed(text: string): string {
  return text.normalize("NFC").replaceAll(/\s+/g, "");
}
