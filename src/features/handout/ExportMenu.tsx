import { type ComponentType, type KeyboardEvent, useId, useRef, useState } from "react";
import type { CopyKind } from "#domain/tour/copy.ts";
import { useWords } from "#i18n/WordsProvider.tsx";
import type { ExportChoicesProps, ExportOutcome, ExportSources } from "./ExportChoices.tsx";

interface ExportMenuProps extends ExportSources {
  /** `ExportChoices`, which are fetched when they are wanted. */
  readonly Choices: ComponentType<ExportChoicesProps>;
}

/** A button that unfolds for whom, and as what, the tour can be taken away. */
export function ExportMenu({ Choices, ...sources }: ExportMenuProps) {
  const { app } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<CopyKind>("public");
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const menuId = useId();
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
          <Choices
            {...sources}
            {...{ chosen, outcome }}
            onChoose={setChosen}
            onOutcome={setOutcome}
          />
        </div>
      )}
    </div>
  );
}
