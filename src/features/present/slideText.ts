import { type Language, type LocalText, otherLanguage } from "#domain/base/text.ts";
import { comparisonOf } from "#domain/evidence/comparison.ts";
import type { Fact } from "#domain/evidence/fact.ts";
import { slideFacts } from "#domain/stage/slideFacts.ts";
import type { Slide } from "#domain/stage/slides.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { clockTime } from "#i18n/clockTime.ts";
import { formatDate, formatValue } from "#i18n/format.ts";
import { presentWords } from "#i18n/presentWords.ts";
import { wordsIn } from "#i18n/words.ts";
import { comparisonRows } from "./comparisonRows.ts";
import { siteSlides, type Talk, visitOf } from "./talk.ts";

/** What a slide is called: by the person who speaks, else by itself. */
export function slideTitle(slide: Slide, { tour }: Talk, language: Language): string {
  return slide.title[language].trim() || naturalTitle(slide, tour, language);
}

/** What a slide is called where nobody has said otherwise. */
export function naturalTitle(slide: Slide, tour: Tour | null, language: Language): string {
  switch (slide.kind) {
    case "title":
      return tour ? titleOf(tour, language) : wordsIn(language).app.name;
    case "site":
      return slide.site.name[language];
    default:
      return presentWords[language].titles[slide.kind];
  }
}

/** The tour's own title, in the other language where it has none in this one. */
function titleOf({ title }: Tour, language: Language): string {
  return writtenIn(title, language) || presentWords[language].untitled;
}

export function writtenIn(text: LocalText, language: Language): string {
  return text[language].trim() || text[otherLanguage(language)].trim();
}

/** When it is: the day or days of the tour, else the month of the visit that all this is about. */
export function dateLine({ tour }: Talk, language: Language): string {
  const days = tour?.days.map(({ date }) => date).toSorted() ?? ["2022-10"];
  const [first = "", last = first] = [days.at(0), days.at(-1)];
  if (first === last) return formatDate(first, language);
  return presentWords[language].days(formatDate(first, language), formatDate(last, language));
}

/** `08:15 to 09:15`; null where no clock says it. */
export function timeLine(slide: Slide, talk: Talk, language: Language): string | null {
  const visit = visitOf(talk, slide);
  return visit && presentWords[language].visitTime(clockTime(visit.begins), clockTime(visit.ends));
}

export function factAnswer(fact: Fact, language: Language): string {
  return fact.kind === "not-stated"
    ? wordsIn(language).sites.notStated
    : formatValue(fact.value, language);
}

/** What is on a slide, line by line, for whoever speaks. */
export function slideSummary(slide: Slide, talk: Talk, language: Language): readonly string[] {
  const words = presentWords[language];
  switch (slide.kind) {
    case "title":
      return [dateLine(talk, language)];
    case "locator":
      return [words.where];
    case "overview":
      return siteSlides(talk).map(({ slide: of }) =>
        [timeLine(of, talk, language), of.site.name[language]].filter((part) => part).join("  "),
      );
    case "site":
      return slideFacts(slide.site).map(
        (fact) => `${fact.label[language]}: ${factAnswer(fact, language)}`,
      );
    case "comparison":
      return comparisonRows(comparisonOf(talk.catalog, comparedIds(talk))).map(
        ({ id }) => words.rows[id],
      );
    case "closing":
      return [];
  }
}

/** The sites of the talk, each once, in the order in which it comes to them. */
export function comparedIds(talk: Talk): readonly string[] {
  const visited = siteSlides(talk).map(({ slide }) => slide.site.id);
  return [...new Set(visited.length > 0 ? visited : talk.catalog.sites.map(({ id }) => id))];
}
