import type { Catalog } from "#domain/evidence/catalog.ts";
import { differencesAt } from "#domain/evidence/differences.ts";
import type { Fact, StatedFact } from "#domain/evidence/fact.ts";
import type { Site } from "#domain/evidence/site.ts";
import { formatAsOf, formatNumber } from "#i18n/format.ts";
import { presentWords } from "#i18n/presentWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { factAnswer } from "./slideText.ts";

interface SlideFactProps {
  readonly fact: Fact;
  readonly site: Site;
  readonly sources: Catalog["sources"];
}

/** A question, its answer, as of when, and who says so. */
export function SlideFact({ fact, site, sources }: SlideFactProps) {
  const language = useLanguage();
  const answer = factAnswer(fact, language);
  const isNumber = fact.kind !== "not-stated" && fact.value.kind !== "text";
  return (
    <div data-fact={fact.id}>
      <dt>{fact.label[language]}</dt>
      <dd>
        <span className={isNumber ? "slide-figure" : "slide-answer"}>{answer}</span>
        {fact.kind !== "not-stated" && <Basis fact={fact} site={site} sources={sources} />}
      </dd>
    </div>
  );
}

function Basis({ fact, site, sources }: SlideFactProps & { readonly fact: StatedFact }) {
  const language = useLanguage();
  const words = presentWords[language];
  const cited = fact.sources.flatMap((id) => sources.get(id) ?? []);
  const publishers = [...new Set(cited.map(({ publisher }) => publisher[language]))];
  const [first, ...others] = publishers;
  const said =
    first !== undefined && others.length > 0
      ? words.sources(first, formatNumber(others.length, language))
      : first;
  const differs = differencesAt(site).some(
    ({ kind, facts }) => kind === "accounts" && facts.includes(fact),
  );
  const parts = [formatAsOf(fact, language), said, differs ? words.differs : undefined];
  return (
    <span className="slide-basis">{parts.filter((part) => part !== undefined).join(" · ")}</span>
  );
}
