import type { Language } from "#domain/base/text.ts";
import { comparisonOf } from "#domain/evidence/comparison.ts";
import type { StatedFact } from "#domain/evidence/fact.ts";
import { slideFacts, slidePassage } from "#domain/stage/slideFacts.ts";
import type { Slide } from "#domain/stage/slides.ts";
import { formatAsOf } from "#i18n/format.ts";
import { presentWords } from "#i18n/presentWords.ts";
import { sourceWords } from "#i18n/sourceWords.ts";
import { wordsIn } from "#i18n/words.ts";
import { cellAnswers, comparisonRows } from "./comparisonRows.ts";
import { comparedIds, writtenIn } from "./slideText.ts";
import type { Talk } from "./talk.ts";

export interface SlideNote {
  readonly head: string;
  readonly lines: readonly string[];
  /** Whether it is what the person wants to say here. */
  readonly isOwn?: boolean;
}

/**
 * What whoever speaks should have at hand: what they want to say, the host and note of the stop, then
 * who says what.
 */
export function slideNotes(
  slide: Slide,
  { talk, language }: { readonly talk: Talk; readonly language: Language },
): readonly SlideNote[] {
  const own = writtenIn(slide.notes, language);
  const { own: head } = presentWords[language].presenter;
  return [
    ...(own === "" ? [] : [{ head, lines: [own], isOwn: true }]),
    ...knownNotes(slide, talk, language),
  ];
}

function knownNotes(slide: Slide, talk: Talk, language: Language): readonly SlideNote[] {
  if (slide.kind === "comparison") return comparisonNotes(talk, language);
  if (slide.kind !== "site") return [];
  const words = presentWords[language].presenter;
  const { site, stop } = slide;
  const written = stop
    ? [
        { head: words.host, text: writtenIn(stop.host, language) },
        { head: words.note, text: writtenIn(stop.note, language) },
      ]
    : [];
  const passage = slidePassage(talk.catalog, site.id);
  return [
    ...written.flatMap(({ head, text }) => (text === "" ? [] : [{ head, lines: [text] }])),
    ...slideFacts(site)
      .filter((fact) => fact.kind !== "not-stated")
      .map((fact) => ({
        head: fact.label[language],
        lines: factLines(fact, talk, language),
      })),
    ...(passage
      ? [passage.vi, ...(passage.en ? [passage.en] : [])].map(({ sentence, language: of }) => ({
          head: words.passage(sentence),
          lines: [wordsIn(language).sites.fromArticle[of]],
        }))
      : []),
  ];
}

function factLines(fact: StatedFact, talk: Talk, language: Language): readonly string[] {
  const { facts } = wordsIn(language);
  return [
    `${formatAsOf(fact, language)}; ${facts.confidence[fact.confidence]}`,
    ...fact.sources.flatMap((id) => {
      const source = talk.catalog.sources.get(id);
      if (!source) return [];
      const { publisher, title, details } = sourceWords(source, language);
      return [[publisher, title, details].filter((part) => part !== null).join(", ")];
    }),
    ...(fact.note ? [fact.note[language]] : []),
  ];
}

/** Who says the answers of each row. */
function comparisonNotes(talk: Talk, language: Language): readonly SlideNote[] {
  const comparison = comparisonOf(talk.catalog, comparedIds(talk));
  return comparisonRows(comparison).map(({ id, row }) => ({
    head: presentWords[language].rows[id],
    lines: row.cells.flatMap((cell, i) => {
      const site = comparison.sites[i]?.name[language] ?? "";
      const publishers = cellAnswers(cell).flatMap((fact) =>
        fact.sources.flatMap((id) => talk.catalog.sources.get(id)?.publisher[language] ?? []),
      );
      return publishers.length === 0 ? [] : [`${site}: ${[...new Set(publishers)].join(", ")}`];
    }),
  }));
}
