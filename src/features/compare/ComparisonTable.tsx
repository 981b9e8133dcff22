import type { Comparison, ComparisonRow } from "#domain/evidence/comparison.ts";
import type { Site } from "#domain/evidence/site.ts";
import { signOf } from "#domain/evidence/symbol.ts";
import { questionIn } from "#i18n/answerWords.ts";
import { compareWords } from "#i18n/compareWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import type { LoadedDrives } from "#services/useDrives.ts";
import { toSite } from "#state/choices.ts";
import { addressOf } from "#state/syncUrl.ts";
import { compareSites, selectSite } from "#state/view.ts";
import { ShapeMark } from "#ui/ShapeMark.tsx";
import { useMedia } from "#ui/useMedia.ts";
import { ViewLink } from "#ui/ViewLink.tsx";
import { CellContents } from "./CellContents.tsx";
import { groupElementId } from "./CompareGroups.tsx";
import { DrivesNote } from "./DrivesNote.tsx";
import type { References } from "./useReferences.ts";

interface ComparisonTableProps {
  readonly comparison: Comparison;
  readonly references: References;
  readonly drives: Pick<LoadedDrives, "host" | "fallback">;
  readonly allNotes: boolean;
  readonly onStatus: (sentence: string) => void;
}

/** One column a site. Where there is no room for a column of questions, each stands above its answers. */
export function ComparisonTable({
  comparison,
  references,
  drives,
  allNotes,
  onStatus,
}: ComparisonTableProps) {
  const words = compareWords[useLanguage()];
  const isWide = useMedia("(min-width: 45em)");
  const columns = comparison.sites.length + (isWide ? 1 : 0);
  return (
    <table
      aria-labelledby="comparison-heading"
      className="comparison-table"
      data-layout={isWide ? "wide" : "stacked"}
      data-sites={comparison.sites.length}
    >
      <thead>
        <tr>
          {isWide && <th scope="col">{words.question}</th>}
          {comparison.sites.map((site) => (
            <SiteHeader key={site.id} site={site} sites={comparison.sites} onStatus={onStatus} />
          ))}
        </tr>
      </thead>
      {comparison.groups.map((group) => (
        <tbody key={group.id}>
          <tr>
            <th scope="rowgroup" colSpan={columns} className="comparison-group">
              <span id={groupElementId(group.id)} tabIndex={-1} className="group-title">
                {words.groups[group.id]}
              </span>
            </th>
          </tr>
          {group.id === "drives" && (
            <tr>
              <td colSpan={columns} className="comparison-note">
                <DrivesNote comparison={comparison} {...drives} />
              </td>
            </tr>
          )}
          {group.rows.map((row) => (
            <QuestionRows
              key={row.id}
              row={row}
              sites={comparison.sites}
              {...{ isWide, references, allNotes }}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface SiteHeaderProps {
  readonly site: Site;
  readonly sites: readonly Site[];
  readonly onStatus: (sentence: string) => void;
}

function SiteHeader({ site, sites, onStatus }: SiteHeaderProps) {
  const language = useLanguage();
  const words = compareWords[language];
  const name = site.name[language];
  return (
    <th scope="col" id={columnId(site)} abbr={name}>
      <span className="comparison-site">
        <ShapeMark {...signOf(site)} />
        <ViewLink href={addressOf(toSite(site.id))} onFollow={() => selectSite(site.id)}>
          {name}
        </ViewLink>
        {sites.length > 2 && (
          <button
            type="button"
            className="plain-button"
            aria-label={words.remove(name)}
            onClick={() => {
              compareSites(sites.filter((other) => other !== site).map(({ id }) => id));
              onStatus(words.removed(name));
            }}
          >
            <span aria-hidden="true">×</span>
          </button>
        )}
      </span>
    </th>
  );
}

interface QuestionRowsProps {
  readonly row: ComparisonRow;
  readonly sites: readonly Site[];
  readonly isWide: boolean;
  readonly references: References;
  readonly allNotes: boolean;
}

function QuestionRows({ row, sites, isWide, references, allNotes }: QuestionRowsProps) {
  const language = useLanguage();
  const question = (
    <th
      scope="row"
      id={rowId(row)}
      colSpan={isWide ? undefined : sites.length}
      className="comparison-question"
    >
      <span>{questionIn(row, language)}</span>
    </th>
  );
  const cells = sites.map((site, i) => {
    const cell = row.cells[i];
    return (
      cell && (
        // In a row of its own, a question is not the header of its answers by its place.
        <td key={site.id} headers={`${rowId(row)} ${columnId(site)}`} data-cell={cell.kind}>
          <div className="comparison-cell">
            <CellContents {...{ row, cell, site, references, allNotes }} hasRoom={isWide} />
          </div>
        </td>
      )
    );
  });
  if (isWide) {
    return (
      <tr data-row={row.id}>
        {question}
        {cells}
      </tr>
    );
  }
  return (
    <>
      <tr className="comparison-question-row">{question}</tr>
      <tr data-row={row.id}>{cells}</tr>
    </>
  );
}

function columnId(site: Site): string {
  return `comparison-column-${site.id}`;
}

function rowId(row: ComparisonRow): string {
  return `comparison-row-${row.id}`;
}
