import type { Language } from "#domain/base/text.ts";
import type { Sheet } from "#domain/stage/sheet.ts";
import { slideFileWords } from "#i18n/slideFileWords.ts";
import type { SheetInks } from "./sheetInks.ts";
import { escapeXml } from "./xml.ts";

type Parts = Record<string, Uint8Array>;

interface Mending {
  readonly sheets: readonly Sheet[];
  readonly inks: SheetInks;
  readonly writtenAt: string;
}

/**
 * The parts of a presentation as pptxgenjs 4.0 writes them, with what ECMA-376 asks for and it does not do: one `a:pPr` a
 * paragraph, ids that are unique on a slide, real titles, notes in paragraphs, a description of a table, elements in
 * their order, no types of parts that are not there, no entries for folders. The same slides give the same bytes but for the time of writing.
 */
export function mendedParts(parts: Parts, { sheets, inks, writtenAt }: Mending): Parts {
  const files = Object.entries(parts).filter(([path]) => !path.endsWith("/"));
  return Object.fromEntries(
    files.map(([path, bytes]) => {
      const mend =
        path === TYPES ? typesMender(parts) : menderOf(path, { sheets, inks, writtenAt });
      return [path, mend ? encoder.encode(mend(decoder.decode(bytes))) : bytes];
    }),
  );
}

/** Languages as the file names them. */
export const LOCALE: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-GB" };

const encoder = new TextEncoder();
const decoder = new TextDecoder();

type Mend = (xml: string) => string;

const TYPES = "[Content_Types].xml";

/** Only parts that there are: it names a master for every slide. */
function typesMender(parts: Parts): Mend {
  return (xml) =>
    xml.replace(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (type, path) =>
      path in parts ? type : "",
    );
}

function menderOf(path: string, { sheets, inks, writtenAt }: Mending): Mend | null {
  const numbered = /^ppt\/(slides|notesSlides)\/[a-zA-Z]+(\d+)\.xml$/.exec(path);
  const sheet = numbered ? sheets[Number(numbered[2]) - 1] : undefined;
  if (sheet) return numbered?.[1] === "slides" ? slideMender(sheet) : notesMender(sheet);
  if (/^ppt\/slide(Masters|Layouts)\/slide\w+1\.xml$/.test(path)) {
    return withTitle(sheets[0]?.language ?? "en");
  }
  if (path === "ppt/presentation.xml") return mastersFirst;
  if (path === "ppt/theme/theme1.xml") return themeMender(inks);
  if (path === "docProps/core.xml") {
    const time = writtenAt.replace(/\.\d+Z$/, "Z");
    return (xml) => xml.replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${time}`);
  }
  return null;
}

function slideMender(sheet: Sheet): Mend {
  const description = sheet.boxes.find(({ kind }) => kind === "table");
  const said = description?.kind === "table" ? escapeXml(description.description) : "";
  return (xml) => {
    let id = 1;
    return xml
      .replace(/(<\/a:r>)<a:pPr\b[^>]*>.*?<\/a:pPr>/gs, "$1")
      .replace(/<p:cNvPr id="\d+" name=""\/>/, '<p:cNvPr id="1" name=""/>')
      .replace(/<p:cNvPr id="(\d+)"/g, () => `<p:cNvPr id="${id++}"`)
      .replace(/(<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr [^>]*?)\/>/, `$1 descr="${said}"/>`)
      .replace(
        /(name="Title"><\/p:cNvPr>)<p:cNvSpPr\/><p:nvPr><\/p:nvPr>/,
        '$1<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>',
      )
      .replace(/<a:ln><\/a:ln>/g, "<a:ln><a:noFill/></a:ln>")
      .replace(/<p:cSld name="[^"]*">/, "<p:cSld>");
  };
}

function notesMender({ notes, language }: Sheet): Mend {
  const lang = LOCALE[language];
  const paragraphs = notes.map(
    (note) =>
      `<a:p><a:r><a:rPr lang="${lang}" dirty="0"/><a:t>${escapeXml(note)}</a:t></a:r></a:p>`,
  );
  return (xml) =>
    xml.replace(
      /(<p:ph type="body" idx="1"\/>.*?<a:lstStyle\/>)<a:p>.*?<\/a:p>/s,
      (_, before) => before + (paragraphs.join("") || "<a:p/>"),
    );
}

/** A place for the title, where the titles of the slides have their place from, and those of slides to come. */
function withTitle(language: Language): Mend {
  const name = escapeXml(slideFileWords[language].names.title);
  const place =
    '<a:xfrm><a:off x="457200" y="457200"/><a:ext cx="4445000" cy="914400"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
  const title = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="${LOCALE[language]}"/><a:t>${name}</a:t></a:r></a:p></p:txBody></p:sp>`;
  return (xml) => xml.replace("</p:spTree>", `${title}</p:spTree>`);
}

/** ECMA-376, Part 1, §19.2.1.26: masters of notes stand before the slides. */
function mastersFirst(xml: string): string {
  const [masters = ""] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml) ?? [];
  return xml.replace(masters, "").replace("<p:sldIdLst>", `${masters}<p:sldIdLst>`);
}

/** What is added by hand later comes in the same colours. */
function themeMender({ ink, paper, quiet, tint, link }: SheetInks): Mend {
  const colours = {
    ...{ dk1: ink, lt1: paper, dk2: quiet, lt2: tint },
    ...{ accent1: "#0B63A5", accent2: "#C4500A", accent3: "#00795A", accent4: "#9A3C86" },
    ...{ accent5: "#0B5A6B", accent6: "#8D8778", hlink: link, folHlink: link },
  };
  const scheme = Object.entries(colours)
    .map(([name, colour]) => `<a:${name}><a:srgbClr val="${colour.slice(1)}"/></a:${name}>`)
    .join("");
  return (xml) =>
    xml
      .replace(
        /(<a:clrScheme name=")[^"]*(">).*?(<\/a:clrScheme>)/s,
        `$1Site Visit Map$2${scheme}$3`,
      )
      .replace(/(<a:font script="Viet" typeface=")[^"]*/g, "$1Be Vietnam Pro");
}
