import { useId } from "react";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import { COPY_KINDS, type CopyKind, holdsAll } from "#domain/tour/copy.ts";
import type { TourIssue } from "#domain/tour/tourIssue.ts";
import { copyNumber } from "#i18n/copyNumber.ts";
import { formatNumber } from "#i18n/format.ts";
import { handoutWords } from "#i18n/handoutWords.ts";
import { shareWords } from "#i18n/shareWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { useTour } from "#state/tour.ts";
import {
  EXPORT_IDS,
  type ExportId,
  type ExportRequest,
  type SavedExport,
  saveExport,
} from "./saveExport.ts";

export interface ExportSources {
  /** Of the tour that is open; null, or of the tour before, while the times are being worked out. */
  readonly itinerary: Itinerary | null;
  readonly catalog: Catalog;
  /** Where the app is published, if the deployer has said so. */
  readonly publicUrl: string | null;
  /** Makes slides, telling which of them is being drawn; without it there are none. */
  readonly saveDeck?: (
    request: ExportRequest,
    onDrawing: (step: number, total: number) => void,
  ) => Promise<SavedExport>;
}

export interface ExportChoicesProps extends ExportSources {
  readonly chosen: CopyKind;
  readonly onChoose: (kind: CopyKind) => void;
  /** Of what was asked for last; null: nothing yet. */
  readonly outcome: ExportOutcome | null;
  readonly onOutcome: (outcome: ExportOutcome | null) => void;
}

type ChoiceId = ExportId | "pptx";

export type ExportOutcome =
  | { readonly kind: "saved"; readonly name: string; readonly issue: TourIssue }
  | { readonly kind: "failed"; readonly id: ChoiceId }
  | { readonly kind: "drawing"; readonly step: number; readonly total: number }
  | { readonly kind: "waiting" };

/** For whom, and as what, the tour can be taken away. */
export function ExportChoices(props: ExportChoicesProps) {
  const { itinerary, catalog, publicUrl, saveDeck } = props;
  const { chosen, onChoose, outcome, onOutcome } = props;
  const language = useLanguage();
  const words = handoutWords[language];
  const tour = useTour((state) => state.tour);
  const open = useTour(({ plan }) => plan.copy);
  const hasDelays = useTour(({ delays }) => delays.size > 0);
  // Another plan may have been opened since.
  const copy = holdsAll(open, chosen) ? chosen : "public";

  const choices: readonly ChoiceId[] = saveDeck ? [...EXPORT_IDS, "pptx"] : EXPORT_IDS;
  const save = async (id: ChoiceId) => {
    if (itinerary?.tour !== tour) return onOutcome({ kind: "waiting" });
    onOutcome(null);
    try {
      const request = { itinerary, catalog, copy, publicUrl, language };
      const onDrawing = (step: number, total: number) =>
        onOutcome({ kind: "drawing", step, total });
      const saved = id === "pptx" ? saveDeck?.(request, onDrawing) : saveExport(id, request);
      if (saved) onOutcome({ kind: "saved", ...(await saved) });
    } catch {
      onOutcome({ kind: "failed", id });
    }
  };
  const said = (told: ExportOutcome): string => {
    switch (told.kind) {
      case "saved":
        return shareWords[language].saved(told.name, copyNumber(told.issue, language));
      case "failed":
        return words.failed(words.formats[told.id]);
      case "drawing":
        return words.drawing(formatNumber(told.step, language), formatNumber(told.total, language));
      case "waiting":
        return words.waiting;
    }
  };
  return (
    <>
      <CopyChoice chosen={copy} open={open} onChoose={onChoose} />
      <ul>
        {choices.map((id) => (
          <li key={id}>
            <button type="button" className="text-button" onClick={() => void save(id)}>
              {words.formats[id]}
            </button>
          </li>
        ))}
      </ul>
      {copy === "organiser" && <p className="small">{words.privateWhere}</p>}
      {hasDelays && <p className="small">{words.asPlanned}</p>}
      <p role="status" className="small">
        {outcome && said(outcome)}
      </p>
    </>
  );
}

interface CopyChoiceProps {
  readonly chosen: CopyKind;
  /** For whom the open plan was cut: of a lesser copy no fuller one can be made. */
  readonly open: CopyKind;
  readonly onChoose: (kind: CopyKind) => void;
}

function CopyChoice({ chosen, open, onChoose }: CopyChoiceProps) {
  const words = shareWords[useLanguage()];
  const name = useId();
  return (
    <fieldset>
      <legend className="group-title">{words.forWhom}</legend>
      {COPY_KINDS.map((kind) => (
        <label key={kind}>
          <input
            type="radio"
            name={name}
            checked={kind === chosen}
            disabled={!holdsAll(open, kind)}
            onChange={() => onChoose(kind)}
          />
          {words.kinds[kind]}
        </label>
      ))}
      {open !== "organiser" && <p className="small">{words.notWhole[open]}</p>}
    </fieldset>
  );
}
