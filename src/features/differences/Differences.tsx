import { useEffect, useRef } from "react";
import type { Catalog } from "#domain/evidence/catalog.ts";
import { differencesWords } from "#i18n/differencesWords.ts";
import { today } from "#i18n/format.ts";
import { printedLine } from "#i18n/printedLine.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { usePublicUrl } from "#services/config.ts";
import { MAP_ONLY } from "#state/choices.ts";
import { addressOf, publicAddressOf } from "#state/syncUrl.ts";
import { closePage } from "#state/view.ts";
import { moveFocus } from "#ui/moveFocus.ts";
import { useFocusReturn } from "#ui/useFocusReturn.ts";
import { ViewLink } from "#ui/ViewLink.tsx";
import { DifferenceContents } from "./DifferenceContents.tsx";
import { DiscrepancyText } from "./DiscrepancyText.tsx";
import { type DifferenceEntry, differenceGroups } from "./differenceGroups.ts";
import { headingId } from "./goTo.ts";
import { ParallelText } from "./ParallelText.tsx";

/** The two articles side by side: what both say, what one of them says, and what others add. */
export function Differences({ catalog }: { catalog: Catalog }) {
  const language = useLanguage();
  const publicUrl = usePublicUrl();
  const words = differencesWords[language];
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusReturn();
  useEffect(() => moveFocus(heading.current), []);
  const groups = differenceGroups(catalog);

  return (
    <section aria-label={words.title} className="differences">
      <p className="differences-close">
        <ViewLink href={addressOf(MAP_ONLY)} onFollow={closePage}>
          <span aria-hidden="true">←</span> {words.close}
        </ViewLink>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p className="only-printed small">
        {printedLine(today(), publicAddressOf(publicUrl), language)}
      </p>
      <p className="differences-intro">{groups.length > 0 ? words.intro : words.missing}</p>
      {groups.length > 0 && <DifferenceContents groups={groups} />}
      {groups.map(({ kind, entries }) => (
        <div key={kind} className="difference-group">
          <h3 className="group-title">{words.groups[kind]}</h3>
          <ol>
            {entries.map((entry) => (
              <li key={entry.id} className="difference">
                <h4 id={headingId(entry.id)} tabIndex={-1}>
                  {entry.title[language]}
                </h4>
                <DifferenceText catalog={catalog} entry={entry} />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function DifferenceText({ catalog, entry }: { catalog: Catalog; entry: DifferenceEntry }) {
  return "parallel" in entry ? (
    <ParallelText catalog={catalog} parallel={entry.parallel} />
  ) : (
    <DiscrepancyText catalog={catalog} discrepancy={entry.discrepancy} />
  );
}
