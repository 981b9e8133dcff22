import { slideFacts, slidePassage } from "#domain/stage/slideFacts.ts";
import type { Slide } from "#domain/stage/slides.ts";
import { answerWords } from "#i18n/answerWords.ts";
import { presentWords } from "#i18n/presentWords.ts";
import { slideFileWords } from "#i18n/slideFileWords.ts";
import { sourceWords } from "#i18n/sourceWords.ts";
import { cellAnswers } from "./comparisonRows.ts";
import { comparedOn } from "./sheetComparison.ts";
import type { SheetContext } from "./sheetContext.ts";
import { factSources } from "./sheetSite.ts";
import { type SlideNote, slideNotes } from "./slideNotes.ts";
import { slideSummary, slideTitle } from "./slideText.ts";
import { visitOf } from "./talk.ts";

/**
 * For whoever speaks: first what they have written, then what the slide says in full, the quotes, and every source with
 * its address.
 */
export function sheetNotes(slide: Slide, context: SheetContext): readonly string[] {
  const { talk, language, links } = context;
  const words = slideFileWords[language];
  const link = links.toSlide(slide, talk.slides.indexOf(slide) + 1);
  const visit = visitOf(talk, slide);
  const notes = slideNotes(slide, { talk, language });
  const known = knownHeads(slide, context);
  const firstKnown = notes.findIndex(({ head }) => known.includes(head));
  const own = firstKnown < 0 ? notes.length : firstKnown;
  return [
    ...notes.slice(0, own).map(written),
    slideTitle(slide, talk, language),
    ...slideSummary(slide, talk, language),
    ...notes.slice(own).map(written),
    ...(visit ? context.stopLines(visit) : []),
    ...quotes(slide, context),
    ...answers(slide, context),
    ...citations(slide, context),
    ...(link !== null ? [words.linkOf(link)] : slide.kind === "title" ? [words.noLinks] : []),
  ].flatMap((note) => note.normalize("NFC").split(/\r?\n/));
}

/** Heads of the notes that come with the data; what somebody has written stands before them. */
function knownHeads(slide: Slide, { language }: SheetContext): readonly string[] {
  return [
    ...(slide.kind === "site" ? slideFacts(slide.site).map(({ label }) => label[language]) : []),
    ...Object.values(presentWords[language].rows),
  ];
}

function written({ head, lines }: SlideNote): string {
  return [head, ...lines].join(lines.length > 1 ? "\n" : ": ");
}

function quotes(slide: Slide, { talk, language }: SheetContext): readonly string[] {
  const passage = slide.kind === "site" ? slidePassage(talk.catalog, slide.site.id) : null;
  return (passage ? [passage.vi, ...(passage.en ? [passage.en] : [])] : []).map((quote) => {
    const { before, exact, after, cutBefore, cutAfter } = quote;
    const text = `${cutBefore ? "… " : ""}${before}${exact}${after}${cutAfter ? " …" : ""}`;
    return slideFileWords[language].quoteAt(quote.sentence, text);
  });
}

/** The answers of the table in full: on the slide a long one may be cut. */
function answers(slide: Slide, context: SheetContext): readonly string[] {
  if (slide.kind !== "comparison") return [];
  const { language } = context;
  const { comparison, rows } = comparedOn(context);
  return rows.flatMap(({ id, row }) =>
    row.cells.flatMap((cell, i) => {
      const said = cellAnswers(cell).map((fact) => answerWords(row, fact, language).value);
      const site = comparison.sites[i]?.name[language] ?? "";
      return said.length === 0
        ? []
        : [`${presentWords[language].rows[id]}, ${site}: ${said.join(" / ")}`];
    }),
  );
}

function citations(slide: Slide, context: SheetContext): readonly string[] {
  const { language } = context;
  const sources =
    slide.kind === "site"
      ? factSources(slide, context)
      : slide.kind === "comparison"
        ? comparedOn(context).sources
        : [];
  return sources.map((source, i) => {
    const { publisher, title, details, read, url } = sourceWords(source, language);
    const said = [publisher, title, details, read].filter((part) => part !== null).join(", ");
    return slideFileWords[language].sourceAt(`${i + 1}`, said, url);
  });
}
