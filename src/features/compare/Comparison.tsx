import { useEffect, useMemo, useRef, useState } from "react";
import type { Catalog } from "#domain/evidence/catalog.ts";
import {
  type ComparisonRow,
  comparisonOf,
  isShared,
  sitesDiffer,
} from "#domain/evidence/comparison.ts";
import { driveCells, withDrives } from "#domain/evidence/comparisonDrives.ts";
import { compareWords } from "#i18n/compareWords.ts";
import { today } from "#i18n/format.ts";
import { printedLine } from "#i18n/printedLine.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { usePublicUrl } from "#services/config.ts";
import type { LoadedDrives } from "#services/useDrives.ts";
import { MAP_ONLY } from "#state/choices.ts";
import { addressOf, publicAddressOf } from "#state/syncUrl.ts";
import { closePage } from "#state/view.ts";
import { moveFocus } from "#ui/moveFocus.ts";
import { useFocusReturn } from "#ui/useFocusReturn.ts";
import { ViewLink } from "#ui/ViewLink.tsx";
import { CompareGroups } from "./CompareGroups.tsx";
import { CompareSites } from "./CompareSites.tsx";
import { CompareTools } from "./CompareTools.tsx";
import { ComparisonSources } from "./ComparisonSources.tsx";
import { ComparisonTable } from "./ComparisonTable.tsx";
import { useReferences } from "./useReferences.ts";

interface ComparisonProps {
  readonly catalog: Catalog;
  readonly siteIds: readonly string[];
  readonly drives: LoadedDrives;
}

/** Sites side by side, question by question, with the sources below. */
export function Comparison({ catalog, siteIds, drives }: ComparisonProps) {
  const language = useLanguage();
  const publicUrl = usePublicUrl();
  const words = compareWords[language];
  const comparison = useMemo(
    () => withDrives(comparisonOf(catalog, siteIds), drives),
    [catalog, siteIds, drives],
  );
  const [onlyDiffering, setOnlyDiffering] = useState(false);
  const [onlyShared, setOnlyShared] = useState(false);
  const [allNotes, setAllNotes] = useState(false);
  const [status, setStatus] = useState("");
  const shown = useMemo(() => {
    const isAskedFor = (row: ComparisonRow) =>
      (!onlyDiffering || sitesDiffer(row)) && (!onlyShared || isShared(row));
    const groups = comparison.groups
      .map((group) => ({ ...group, rows: group.rows.filter(isAskedFor) }))
      .filter(({ rows }) => rows.length > 0);
    return { ...comparison, groups };
  }, [comparison, onlyDiffering, onlyShared]);
  const references = useReferences(shown);
  const heading = useHeadingInFocus(siteIds);
  useFocusReturn();
  const rowsShown = words.rowsShown(rowCount(shown.groups), rowCount(comparison.groups));
  const isTable = comparison.sites.length > 1;
  return (
    <section aria-labelledby="comparison-heading" className="comparison">
      <header className="comparison-head">
        <ViewLink href={addressOf(MAP_ONLY)} onFollow={closePage}>
          <span aria-hidden="true">←</span> {words.back}
        </ViewLink>
        <h2 id="comparison-heading" ref={heading} tabIndex={-1}>
          {words.title}
        </h2>
        <p className="small">
          {words.intro}
          {driveCells(shown).length > 0 && ` ${words.drives.below}`}
        </p>
        <CompareSites catalog={catalog} sites={comparison.sites} onStatus={setStatus} />
        {isTable && (
          <>
            <div className="comparison-controls">
              <fieldset className="comparison-choices">
                <legend className="visually-hidden">{words.rows}</legend>
                <Choice
                  label={words.onlyDiffering}
                  isOn={onlyDiffering}
                  onChange={setOnlyDiffering}
                />
                <Choice label={words.onlyShared} isOn={onlyShared} onChange={setOnlyShared} />
                <Choice label={words.allNotes} isOn={allNotes} onChange={setAllNotes} />
              </fieldset>
              <CompareTools comparison={shown} catalog={catalog} onStatus={setStatus} />
            </div>
            <CompareGroups groups={shown.groups} />
          </>
        )}
        <p role="status" className="small">
          {[...(isTable ? [rowsShown] : []), status].filter(Boolean).join(" · ")}
        </p>
        <p className="only-printed small">
          {printedLine(today(), publicAddressOf(publicUrl), language)}
        </p>
      </header>
      {!isTable ? (
        <p className="comparison-empty">{words.tooFew}</p>
      ) : shown.groups.length === 0 ? (
        <p className="comparison-empty">{words.noRows}</p>
      ) : (
        <>
          <ComparisonTable
            comparison={shown}
            references={references}
            drives={drives}
            allNotes={allNotes}
            onStatus={setStatus}
          />
          <ComparisonSources catalog={catalog} references={references} />
        </>
      )}
    </section>
  );
}

/** The focus begins at the heading, and comes back to it when the control that had it has gone. */
function useHeadingInFocus(siteIds: readonly string[]) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => moveFocus(heading.current), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once for each choice of sites
  useEffect(() => {
    if (document.activeElement === document.body) moveFocus(heading.current);
  }, [siteIds]);
  return heading;
}

function rowCount(groups: readonly { readonly rows: readonly ComparisonRow[] }[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}

interface ChoiceProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Choice({ label, isOn, onChange }: ChoiceProps) {
  return (
    <label>
      <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  );
}
