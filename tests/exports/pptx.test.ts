import { strFromU8 } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "#domain/base/text.ts";
import { COPY_KINDS } from "#domain/tour/copy.ts";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import { aDeck, pptxOfSheets } from "#tests/aDeck.ts";
import { aDay, aStop, aTour } from "#tests/aTour.ts";
import { HOSTILE_NAMES } from "#tests/hostileTour.ts";
import {
  elementsIn,
  notesPath,
  paragraphsIn,
  partsOf,
  relationshipsOf,
  slidePath,
  xmlIn,
  xmlPaths,
} from "#tests/pptxParts.ts";
import { GUEST_MARKS, OWN_MARKS, PUBLIC_MARKS, SECRET_TOUR } from "#tests/secretTour.ts";

describe.each(LANGUAGES)("the slides of the example tour in %s", (language) => {
  const sheets = aDeck({ language, tour: exampleTour() });
  let parts: ReadonlyMap<string, Uint8Array> = new Map();
  beforeAll(async () => {
    parts = partsOf(await pptxOfSheets(sheets));
  });

  test("every part is XML, has a type, and every relationship leads to a part or an address", () => {
    const types = xmlIn(parts, "[Content_Types].xml");
    const typed = elementsIn(types, "Override").map((each) =>
      (each.getAttribute("PartName") ?? "").slice(1),
    );
    for (const path of xmlPaths(parts)) xmlIn(parts, path);
    expect(typed.filter((path) => !parts.has(path))).toEqual([]);
    expect([...parts.keys()].filter((path) => path.endsWith("/"))).toEqual([]);
    for (const path of xmlPaths(parts).filter((each) => each.endsWith(".rels"))) {
      for (const { target, isExternal } of relationshipsOf(parts, path)) {
        if (isExternal) expect(new URL(target).protocol).toMatch(/^https?:$/);
        else expect(parts.has(target), `${path} → ${target}`).toBe(true);
      }
    }
  });

  test("every link and picture of a slide has its relationship", () => {
    for (const [i] of sheets.entries()) {
      const path = slidePath(i + 1);
      const slide = xmlIn(parts, path);
      const ids = relationshipsOf(
        parts,
        `${path.replace("slides/slide", "slides/_rels/slide")}.rels`,
      );
      const used = [
        ...elementsIn(slide, "a:hlinkClick").map((each) => each.getAttribute("r:id")),
        ...elementsIn(slide, "a:blip").map((each) => each.getAttribute("r:embed")),
      ];
      expect(used.filter((id) => !ids.some((each) => each.id === id))).toEqual([]);
    }
  });

  test("every picture and table is described, every shape has an id of its own, and a title is a title", () => {
    for (const [i, sheet] of sheets.entries()) {
      const slide = xmlIn(parts, slidePath(i + 1));
      const shapes = elementsIn(slide, "p:cNvPr").map((each) => each.getAttribute("id"));
      expect(new Set(shapes).size).toBe(shapes.length);
      const described = [...elementsIn(slide, "p:pic"), ...elementsIn(slide, "p:graphicFrame")];
      for (const each of described) {
        const [properties] = elementsIn(each, "p:cNvPr");
        expect(properties?.getAttribute("descr")).toMatch(/\p{L}{3}/u);
      }
      const titles = elementsIn(slide, "p:sp").filter((each) =>
        elementsIn(each, "p:ph").some((ph) => ph.getAttribute("type") === "title"),
      );
      expect(titles.flatMap((each) => paragraphsIn(each))).toEqual([sheet.title]);
    }
  });

  test("titles take their place from the layout and the master", () => {
    for (const path of ["slideLayouts/slideLayout1", "slideMasters/slideMaster1"]) {
      const [ph, ...others] = elementsIn(xmlIn(parts, `ppt/${path}.xml`), "p:ph");
      expect(ph?.getAttribute("type")).toBe("title");
      expect(others).toEqual([]);
    }
  });

  test("a paragraph has its properties once, before its text", () => {
    for (const [i] of sheets.entries()) {
      for (const paragraph of elementsIn(xmlIn(parts, slidePath(i + 1)), "a:p")) {
        const names = [...paragraph.childNodes].map(({ nodeName }) => nodeName);
        expect(names.lastIndexOf("a:pPr")).toBeLessThanOrEqual(0);
      }
    }
  });

  test("every text of the sheets is there, in NFC, and so are the notes, a paragraph each", () => {
    for (const [i, sheet] of sheets.entries()) {
      const said = paragraphsIn(xmlIn(parts, slidePath(i + 1)));
      const meant = sheet.boxes.flatMap((box) =>
        box.kind === "text"
          ? box.paragraphs
          : box.kind === "table"
            ? box.rows.flatMap(({ cells }) => cells.flat())
            : [],
      );
      expect(said).toEqual(meant.map(({ runs }) => runs.map(({ text }) => text).join("")));
      const notes = paragraphsIn(xmlIn(parts, notesPath(i + 1)));
      expect(notes).toEqual([...sheet.notes.filter((note) => note !== ""), `${i + 1}`]);
      for (const text of [...said, ...notes]) expect(text).toBe(text.normalize("NFC"));
    }
  });
});

test("the same tour is the same file but for the time of writing", async () => {
  const sheets = aDeck({ language: "vi", tour: exampleTour() });
  const [one, same, later] = [
    await pptxOfSheets(sheets),
    await pptxOfSheets(sheets),
    await pptxOfSheets(sheets, { writtenAt: "2028-01-02T03:04:06Z" }),
  ];
  const [before, after] = [partsOf(one), partsOf(later)];
  const changed = [...before].filter(
    ([path, bytes]) => strFromU8(bytes) !== strFromU8(after.get(path) ?? new Uint8Array()),
  );

  expect(Buffer.from(same).equals(Buffer.from(one))).toBe(true);
  expect(changed.map(([path]) => path)).toEqual(["docProps/core.xml"]);
});

describe.each(COPY_KINDS)("the %s copy", (copy) => {
  test.each(LANGUAGES)("holds nothing that is not theirs in any part (%s)", async (language) => {
    const parts = partsOf(await pptxOfSheets(aDeck({ language, copy, tour: SECRET_TOUR })));
    const all = [...parts.values()].map((bytes) => strFromU8(bytes)).join("\n");
    const found = (marks: readonly string[]) => marks.filter((mark) => all.includes(mark));
    const theirs = GUEST_MARKS.filter((mark) => mark.endsWith(language));
    // Names, phones, codes and the driver leave the device in the plan file and in print only.
    const own = [`own-speech-ioc-${language}`];
    const states = OWN_MARKS.filter((mark) => /confirmed|answer/.test(mark) || own.includes(mark));

    expect(found(OWN_MARKS)).toEqual(copy === "organiser" ? states : []);
    expect(found(GUEST_MARKS)).toEqual(copy === "public" ? [] : theirs);
    expect(found(PUBLIC_MARKS).length).toBeGreaterThan(0);
  });
});

describe.each(Object.entries(HOSTILE_NAMES))("a title with %s is text", (_what, name) => {
  test("on the slide, in the notes and in the properties", async () => {
    const text = { vi: name, en: name };
    const tour = aTour([aDay([aStop("ioc", { note: text, host: text })])], { title: text });
    const parts = partsOf(await pptxOfSheets(aDeck({ language: "en", tour })));
    const line = name.replaceAll(/[\t\r\n]+/g, " ").normalize("NFC");
    const [title] = elementsIn(xmlIn(parts, "docProps/core.xml"), "dc:title");

    expect(paragraphsIn(xmlIn(parts, slidePath(1)))[0]).toBe(line);
    expect(paragraphsIn(xmlIn(parts, notesPath(4))).join("\n")).toContain(
      name.normalize("NFC").replaceAll("\r\n", "\n"),
    );
    expect(title?.textContent?.replaceAll(/[\r\n]+/g, " ")).toBe(line);
    expect([...parts.keys()].filter((path) => /slides\/slide\d+\.xml$/.test(path))).toHaveLength(6);
  });
});
