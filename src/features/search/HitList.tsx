import { type ReactNode, useEffect, useId } from "react";
import type { HitKind } from "#domain/search/searchEntries.ts";
import type { Hit, Hits } from "#domain/search/searchIndex.ts";
import { searchQueryOf } from "#domain/search/wordMatch.ts";
import { searchWords } from "#i18n/searchWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { HitText } from "./HitText.tsx";
import { optionId } from "./optionId.ts";

interface HitListProps {
  readonly id: string;
  readonly typed: string;
  /** Those of a kind in a row. */
  readonly hits: readonly Hit[];
  readonly totals: Hits["totals"];
  /** Place in the list of the hit that Enter would choose, or null. */
  readonly active: number | null;
  readonly onChoose: (hit: Hit) => void;
}

/** The hits by kind, as the options of the search box; the keys are the box's. */
export function HitList({ id, typed, hits, totals, active, onChoose }: HitListProps) {
  const words = searchWords[useLanguage()];
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  const query = searchQueryOf(typed);
  useEffect(() => {
    if (active === null) return;
    document.getElementById(optionId(id, active))?.scrollIntoView?.({ block: "nearest" });
  }, [id, active]);
  return (
    <div role="listbox" id={id} aria-label={words.results} className="hit-list" tabIndex={-1}>
      {kinds.map((kind) => {
        const listed = hits.filter((hit) => hit.kind === kind).length;
        return (
          <HitGroup key={kind} kind={kind} listed={listed} total={totals[kind]}>
            {hits.map((hit, place) =>
              hit.kind !== kind ? null : (
                // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the box does the same
                <div
                  key={optionId(id, place)}
                  id={optionId(id, place)}
                  role="option"
                  aria-selected={place === active}
                  tabIndex={-1}
                  className="hit"
                  onClick={() => onChoose(hit)}
                >
                  <HitText hit={hit} query={query} />
                </div>
              ),
            )}
          </HitGroup>
        );
      })}
    </div>
  );
}

interface HitGroupProps {
  readonly kind: HitKind;
  readonly listed: number;
  readonly total: number;
  readonly children: ReactNode;
}

function HitGroup({ kind, listed, total, children }: HitGroupProps) {
  const words = searchWords[useLanguage()];
  const title = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: options stand in a listbox, no fieldset may
    <div role="group" aria-labelledby={title}>
      <p role="presentation" id={title} className="group-title">
        {words.kinds[kind]}
        {listed < total && <span> {words.listedOf(listed, total)}</span>}
      </p>
      {children}
    </div>
  );
}
