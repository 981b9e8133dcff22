import { type KeyboardEvent, useId, useRef, useState } from "react";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import { COPY_KINDS, type CopyKind, holdsAll } from "#domain/tour/copy.ts";
import type { TourIssue } from "#domain/tour/tourIssue.ts";
import { copyNumber } from "#i18n/copyNumber.ts";
import { formatNumber } from "#i18n/format.ts";
import { handoutWords } from "#i18n/handoutWords.ts";
import { shareWords } from "#i18n/shareWords.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import { useTour } from "#state/tour.ts";
import {
  EXPORT_IDS,
  type ExportId,
  type ExportRequest,
  type SavedExport,
  saveExport,
} from "./saveExport.ts";

interface ExportMenuProps {
  /** Of the tour that is open; null, or of the tour before, while the times are being worked out. */
  readonly itinerary: Itinerary | null;
  readonly catalog: Catalog;
  /** Where the app is published; null: files carry no link. */
  readonly publicUrl: string | null;
  /** Makes slides, telling which of them is being drawn; without it there are none. */
  readonly saveDeck?: (
    request: ExportRequest,
    onDrawing: (step: number, total: number) => void,
  ) => Promise<SavedExport>;
}

type ChoiceId = ExportId | "pptx";

type Outcome =
  | { readonly kind: "saved"; readonly name: string; readonly issue: TourIssue }
  | { readonly kind: "failed"; readonly id: ChoiceId }
  | { readonly kind: "drawing"; readonly step: number; readonly total: number }
  | { readonly kind: "waiting" };

/** A button that unfolds for whom, and as what, the tour can be taken away. */
export function ExportMenu({ itinerary, catalog, publicUrl, saveDeck }: ExportMenuProps) {
  const language = useLanguage();
  const { app } = useWords();
  const words = handoutWords[language];
  const tour = useTour((state) => state.tour);
  const open = useTour(({ plan }) => plan.copy);
  const hasDelays = useTour(({ delays }) => delays.size > 0);
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<CopyKind>("public");
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const menuId = useId();
  // Another plan may have been opened since.
  const copy = holdsAll(open, chosen) ? chosen : "public";

  const choices: readonly ChoiceId[] = saveDeck ? [...EXPORT_IDS, "pptx"] : EXPORT_IDS;
  const save = async (id: ChoiceId) => {
    if (itinerary?.tour !== tour) return setOutcome({ kind: "waiting" });
    setOutcome(null);
    try {
      const request = { itinerary, catalog, copy, publicUrl, language };
      const onDrawing = (step: number, total: number) =>
        setOutcome({ kind: "drawing", step, total });
      const saved = id === "pptx" ? saveDeck?.(request, onDrawing) : saveExport(id, request);
      if (saved) setOutcome({ kind: "saved", ...(await saved) });
    } catch {
      setOutcome({ kind: "failed", id });
    }
  };
  const said = (told: Outcome): string => {
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
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape beside the button that does the same
    <div className="export-menu" onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className="plain-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? menuId : undefined}
        onClick={() => {
          setOutcome(null);
          setOpen(!isOpen);
        }}
      >
        {app.exportFiles}
      </button>
      {isOpen && (
        <div id={menuId} className="export-choices">
          <CopyChoice chosen={copy} open={open} onChoose={setChosen} />
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
        </div>
      )}
    </div>
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
