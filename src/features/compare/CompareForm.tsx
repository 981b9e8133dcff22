import { useState } from "react";
import { MOST_COMPARED } from "#domain/evidence/mostCompared.ts";
import type { Site } from "#domain/evidence/site.ts";
import { signOf } from "#domain/evidence/symbol.ts";
import { chooserWords } from "#i18n/chooserWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { compareSites } from "#state/view.ts";
import { ShapeMark } from "#ui/ShapeMark.tsx";

export interface CompareFormProps {
  readonly sites: readonly Site[];
  /** Ids of the sites that are chosen to begin with, such as the one whose panel this is in. */
  readonly startWith: readonly string[];
}

/** A choice of two to four sites to put side by side. */
export function CompareForm({ sites, startWith }: CompareFormProps) {
  const language = useLanguage();
  const words = chooserWords[language];
  const [chosen, setChosen] = useState(startWith);
  const isFull = chosen.length >= MOST_COMPARED;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        compareSites(inOrder(chosen, { sites, startWith }));
      }}
    >
      <fieldset>
        <legend className="small">{words.legend}</legend>
        {sites.map((site) => {
          const isChosen = chosen.includes(site.id);
          return (
            <label key={site.id}>
              <input
                type="checkbox"
                checked={isChosen}
                disabled={isFull && !isChosen}
                onChange={() =>
                  setChosen(isChosen ? chosen.filter((id) => id !== site.id) : [...chosen, site.id])
                }
              />
              <ShapeMark {...signOf(site)} />
              {site.name[language]}
            </label>
          );
        })}
      </fieldset>
      <button type="submit" className="plain-button" disabled={chosen.length < 2}>
        {words.go}
      </button>
    </form>
  );
}

/** What one started with stands first; the others follow in the order of the list. */
function inOrder(
  chosen: readonly string[],
  { sites, startWith }: CompareFormProps,
): readonly string[] {
  const order = [...startWith, ...sites.map(({ id }) => id)];
  return chosen.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
}
