import { useId, useState } from "react";
import { otherLanguage } from "#domain/base/text.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Fact, FactValue, StatedFact } from "#domain/evidence/fact.ts";
import type { Site } from "#domain/evidence/site.ts";
import { formatAsOf, formatValue } from "#i18n/format.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import { latePart } from "#ui/latePart.tsx";
import { MissingPart } from "./MissingPart.tsx";
import { SourceList } from "./SourceList.tsx";

const CiteFact = latePart(() => import("./CiteFact.tsx").then((file) => file.CiteFact), {
  failed: <MissingPart />,
});

interface FactRowProps {
  /** What the fact is about: a site, or the programme. */
  readonly site: Pick<Site, "id" | "name">;
  readonly fact: Fact;
  readonly sources: Catalog["sources"];
  readonly links: Catalog["links"];
  /** Names and addresses are shown in both languages. */
  readonly isBilingual?: boolean;
}

/** A question and its answer, with the source one click away. */
export function FactRow({ site, fact, sources, links, isBilingual = false }: FactRowProps) {
  const language = useLanguage();
  const { sites } = useWords();
  return (
    <div className="fact" data-fact={fact.id}>
      <dt>{fact.label[language]}</dt>
      <dd>
        {fact.kind === "not-stated" ? (
          <span className="not-stated">{sites.notStated}</span>
        ) : (
          <Answer
            site={site}
            fact={fact}
            sources={sources}
            links={links}
            isBilingual={isBilingual}
          />
        )}
      </dd>
    </div>
  );
}

interface AnswerProps {
  /** What the fact is about: a site, or the programme. */
  readonly site: Pick<Site, "id" | "name">;
  readonly fact: StatedFact;
  readonly sources: Catalog["sources"];
  readonly links: Catalog["links"];
  readonly isBilingual: boolean;
}

function Answer({ site, fact, sources, links, isBilingual }: AnswerProps) {
  const language = useLanguage();
  const { facts: words } = useWords();
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const other = otherLanguage(language);
  const cited = fact.sources.flatMap((id) => sources.get(id) ?? []);
  return (
    <>
      <span className="fact-value">{formatValue(fact.value, language)}</span>
      {isBilingual && differsByLanguage(fact.value) && (
        <span className="fact-other" lang={other}>
          {formatValue(fact.value, other)}
        </span>
      )}
      <span className="fact-meta small">
        {formatAsOf(fact, language)}
        {fact.confidence === "low" && <span className="tag-low">{words.confidence.low}</span>}
        <button
          type="button"
          className="text-button"
          aria-expanded={isOpen}
          aria-controls={detailsId}
          aria-label={words.sourceOf(fact.label[language])}
          onClick={() => setOpen(!isOpen)}
        >
          {words.source}
        </button>
      </span>
      <div id={detailsId} className="fact-details" hidden={!isOpen}>
        {isOpen && (
          <>
            {fact.note && <p>{fact.note[language]}</p>}
            <p className="small">
              {fact.kind === "derived" && `${words.derived}. `}
              {words.confidence[fact.confidence]}.
            </p>
            <SourceList sources={cited} links={links} />
            <CiteFact site={site} fact={fact} sources={sources} />
          </>
        )}
      </div>
    </>
  );
}

function differsByLanguage(value: FactValue): boolean {
  return value.kind === "text" && value.text.vi !== value.text.en;
}
