import { Fragment, useId, useState } from "react";
import { otherLanguage } from "#domain/base/text.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Difference } from "#domain/evidence/differences.ts";
import type { Fact, FactValue, StatedFact } from "#domain/evidence/fact.ts";
import type { Site } from "#domain/evidence/site.ts";
import { formatAsOf, formatValue } from "#i18n/format.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import { latePart } from "#ui/latePart.tsx";
import { moveFocus } from "#ui/moveFocus.ts";
import { FactPassages } from "./FactPassages.tsx";
import { MissingPart } from "./MissingPart.tsx";
import { SourceList } from "./SourceList.tsx";

const CiteFact = latePart(() => import("./CiteFact.tsx").then((file) => file.CiteFact), {
  failed: <MissingPart />,
});

interface FactRowProps {
  /** What the fact is about: a site, or the programme. */
  readonly site: Pick<Site, "id" | "name">;
  readonly fact: Fact;
  readonly catalog: Catalog;
  /** Differences between accounts that the fact is one of. */
  readonly accounts?: readonly Difference[];
  /** Names and addresses are shown in both languages. */
  readonly isBilingual?: boolean;
}

/** A question and its answer, with the source one click away. */
export function FactRow({ site, fact, catalog, accounts = [], isBilingual = false }: FactRowProps) {
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
            catalog={catalog}
            accounts={accounts.filter(({ facts }) => facts.includes(fact))}
            isBilingual={isBilingual}
          />
        )}
      </dd>
    </div>
  );
}

interface AnswerProps extends Required<FactRowProps> {
  readonly fact: StatedFact;
}

function Answer({ site, fact, catalog, accounts, isBilingual }: AnswerProps) {
  const language = useLanguage();
  const { facts: words } = useWords();
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const other = otherLanguage(language);
  const cited = fact.sources.flatMap((id) => catalog.sources.get(id) ?? []);
  const others = accounts.flatMap(({ facts }) => facts.filter((other) => other !== fact));
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
        {accounts.length > 0 && <span className="tag-differs">{words.accountsDiffer}</span>}
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
            {others.length > 0 && <OtherAccounts facts={others} />}
            <FactPassages catalog={catalog} ids={fact.passages ?? []} />
            <p className="small">
              {fact.kind === "derived" && `${words.derived}. `}
              {words.confidence[fact.confidence]}.
            </p>
            <SourceList sources={cited} links={catalog.links} />
            <CiteFact site={site} fact={fact} sources={catalog.sources} />
          </>
        )}
      </div>
    </>
  );
}

/** What else is said: each leads to its row, where its own sources are. */
function OtherAccounts({ facts }: { facts: readonly StatedFact[] }) {
  const language = useLanguage();
  const { facts: words } = useWords();
  return (
    <p className="small">
      {words.differsFrom}{" "}
      {facts.map(({ id, label }, i) => (
        <Fragment key={id}>
          {i > 0 && ", "}
          <button
            type="button"
            className="text-button"
            onClick={() => {
              moveFocus(document.querySelector<HTMLElement>(`.facts [data-fact="${id}"] button`));
            }}
          >
            {label[language]}
          </button>
        </Fragment>
      ))}
    </p>
  );
}

function differsByLanguage(value: FactValue): boolean {
  return value.kind === "text" && value.text.vi !== value.text.en;
}
