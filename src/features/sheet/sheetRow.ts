import type { Language, LocalText } from "#domain/base/text.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Fact, StatedFact } from "#domain/evidence/fact.ts";
import type { Site } from "#domain/evidence/site.ts";
import type { Source } from "#domain/evidence/source.ts";
import { formatMetres, formatValue } from "#i18n/format.ts";
import { sheetWords } from "#i18n/sheetWords.ts";
import { wordsIn } from "#i18n/words.ts";

/** A question and its answer in both languages, with the numbers of its sources. */
export interface SheetRow {
  readonly id: string;
  readonly label: LocalText;
  /** Null where no source states it. */
  readonly value: LocalText | null;
  /** ISO 8601, the same to readers of either language; a period is two lines. */
  readonly asOf: readonly string[];
  /** How far it can be relied on, where that needs saying; else empty. */
  readonly aside: LocalText;
  readonly numbers: readonly number[];
  /** Sources that are not on the sheet. */
  readonly more: number;
}

export interface NumberedRow {
  readonly row: SheetRow;
  /** What has to be added to the list of sources. */
  readonly added: readonly Source[];
}

/** The row of a fact; `listed` are the sources that have a number already. */
export function factRow(catalog: Catalog, fact: Fact, listed: readonly Source[]): NumberedRow {
  const { id, label } = fact;
  if (fact.kind === "not-stated") {
    const aside = { vi: "", en: "" };
    return { row: { id, label, value: null, asOf: [], aside, numbers: [], more: 0 }, added: [] };
  }
  const { added, ...sources } = numbered(catalog, fact.sources, listed, needsAll(fact));
  const value = inBoth((language) => formatValue(fact.value, language));
  const aside = inBoth((language) => asideOf(fact, language));
  return { row: { id, label, value, asOf: datesOf(fact), aside, ...sources }, added };
}

/** Where the site is, and how far off that may be. */
export function positionRow(catalog: Catalog, site: Site, listed: readonly Source[]): NumberedRow {
  const { added, ...sources } = numbered(catalog, site.sources, listed);
  // Decimals are points in both languages, as maps take them: four of them are about ten metres.
  const position = `${site.visitorPoint.lat.toFixed(4)}, ${site.visitorPoint.lng.toFixed(4)}`;
  const row = {
    id: "position",
    label: inBoth((language) => sheetWords[language].position),
    value: inBoth(() => position),
    asOf: [],
    aside: inBoth((language) =>
      sheetWords[language].within(`± ${formatMetres(site.accuracyMetres, language)}`),
    ),
    ...sources,
  };
  return { row, added };
}

/** Whether its words name who says what: a state, or accounts of one fact that differ. */
function needsAll({ id, differs }: StatedFact): boolean {
  return id.startsWith("status-") || (differs?.kind === "accounts" && !differs.from);
}

/** All sources where they are needed; else one or two that are on the sheet anyway, or the first: paper is short. */
function numbered(
  catalog: Catalog,
  ids: readonly string[],
  listed: readonly Source[],
  isWhole = false,
): { numbers: number[]; more: number; added: Source[] } {
  const sources = ids.flatMap((id) => catalog.sources.get(id) ?? []);
  const known = sources.filter((source) => listed.includes(source));
  const shown = isWhole ? sources : known.length > 0 ? known.slice(0, 2) : sources.slice(0, 1);
  const added = shown.filter((source) => !known.includes(source));
  const all = [...listed, ...added];
  return {
    numbers: shown.map((source) => all.indexOf(source) + 1),
    more: sources.length - shown.length,
    added,
  };
}

function datesOf({ asOf, asOfEstimated }: StatedFact): string[] {
  const [from = "", to] = asOf.split("/");
  const first = `${asOfEstimated ? "≈ " : ""}${from}`;
  return to === undefined ? [first] : [`${first} –`, to];
}

function asideOf(fact: StatedFact, language: Language): string {
  const { accountsDiffer, confidence } = wordsIn(language).facts;
  return [
    ...(fact.differs?.kind === "accounts" ? [accountsDiffer] : []),
    ...(fact.kind === "derived" ? [sheetWords[language].derived] : []),
    ...(fact.confidence === "low" ? [confidence.low] : []),
  ].join("; ");
}

function inBoth(text: (language: Language) => string): LocalText {
  return { vi: text("vi"), en: text("en") };
}
