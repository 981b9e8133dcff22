import { posix } from "node:path";
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** A part of the file, or an address outside it. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of a presentation by their path. */
export function partsOf(file: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(file)));
}

/** A part as XML; throws where it is none. */
export function xmlIn(parts: ReadonlyMap<string, Uint8Array>, path: string): Document {
  const bytes = parts.get(path);
  if (!bytes) throw new Error(`the file has no ${path}`);
  const onError = (_level: string, message: string) => {
    throw new Error(`${path}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(strFromU8(bytes), "text/xml");
}

export function xmlPaths(parts: ReadonlyMap<string, Uint8Array>): string[] {
  return [...parts.keys()].filter((path) => /\.(xml|rels)$/.test(path));
}

export function elementsIn(of: Document | Element, name: string): Element[] {
  return [...of.getElementsByTagName(name)];
}

/** What the parts next to a `.rels` file lead to. */
export function relationshipsOf(
  parts: ReadonlyMap<string, Uint8Array>,
  path: string,
): readonly Relationship[] {
  const folder = posix.dirname(posix.dirname(path));
  return elementsIn(xmlIn(parts, path), "Relationship").map((element) => {
    const target = element.getAttribute("Target") ?? "";
    const isExternal = element.getAttribute("TargetMode") === "External";
    return {
      id: element.getAttribute("Id") ?? "",
      type: posix.basename(element.getAttribute("Type") ?? ""),
      target: isExternal ? target : posix.join(folder === "." ? "" : folder, target),
      isExternal,
    };
  });
}

/** Paragraphs of text in reading order, a line each. */
export function paragraphsIn(of: Document | Element): string[] {
  return elementsIn(of, "a:p")
    .map((each) =>
      elementsIn(each, "a:t")
        .map((text) => text.textContent ?? "")
        .join(""),
    )
    .filter((text) => text !== "");
}

export function slidePath(step: number): string {
  return `ppt/slides/slide${step}.xml`;
}

export function notesPath(step: number): string {
  return `ppt/notesSlides/notesSlide${step}.xml`;
}
