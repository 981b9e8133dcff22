import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The words of a PDF, page by page, with one space for any gap. */
export async function pdfText(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const words = items.map((item) =>
      "str" in item ? `${item.str}${item.hasEOL ? " " : ""}` : "",
    );
    pages.push(words.join("").replace(/\s+/g, " "));
  }
  await task.destroy();
  return pages;
}

/** Colours that something on any page is filled with. */
export async function pdfFills(bytes: Uint8Array): Promise<ReadonlySet<string>> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const fills = new Set<string>();
  for (let number = 1; number <= document.numPages; number++) {
    const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList();
    fnArray.forEach((operator, i) => {
      if (operator === OPS.setFillRGBColor) fills.add(String(argsArray[i]));
    });
  }
  await task.destroy();
  return fills;
}
