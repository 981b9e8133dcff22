import "./saveSlides.css";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { formatNumber } from "#i18n/format.ts";
import { presentWords } from "#i18n/presentWords.ts";
import { slideFileWords } from "#i18n/slideFileWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { useFocusReturn } from "#ui/useFocusReturn.ts";

/** What slides can be saved as: all of them, the one that shows, or its map. */
export type SlideFileKind = "pptx" | "png" | "png4k" | "svg" | "map";

interface SaveSlidesProps {
  /** Whether the slide that shows has a map. */
  readonly hasMap: boolean;
  /** Links in what is saved lead somewhere that others can open. */
  readonly hasLinks: boolean;
  /** Null while the times are being worked out. */
  readonly onSave:
    | ((kind: SlideFileKind, onDrawing: (step: number, total: number) => void) => Promise<string>)
    | null;
  readonly onClose: () => void;
}

type Outcome =
  | { readonly kind: "making" }
  | { readonly kind: "drawing"; readonly step: number; readonly total: number }
  | { readonly kind: "saved"; readonly name: string; readonly isDeck: boolean }
  | { readonly kind: "failed"; readonly what: SlideFileKind }
  | { readonly kind: "waiting" };

/** What one can take of the slides, unfolded above the bar. The keys of the stage go on beside it. */
export function SaveSlides({ hasMap, hasLinks, onSave, onClose }: SaveSlidesProps) {
  const language = useLanguage();
  const words = slideFileWords[language];
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  useFocusReturn();
  useEffect(() => first.current?.focus(), []);
  const pixels = (width: number) => words.png(`${width}`, `${(width * 9) / 16}`);
  const names: Readonly<Record<SlideFileKind, string>> = {
    ...{ pptx: words.deck, png: pixels(1920), png4k: pixels(3840), svg: words.svg, map: words.map },
  };
  const isBusy = outcome?.kind === "making" || outcome?.kind === "drawing";
  const save = async (kind: SlideFileKind) => {
    if (isBusy) return;
    if (!onSave) return setOutcome({ kind: "waiting" });
    setOutcome({ kind: "making" });
    try {
      const name = await onSave(kind, (step, total) =>
        setOutcome({ kind: "drawing", step, total }),
      );
      setOutcome({ kind: "saved", name, isDeck: kind === "pptx" });
    } catch {
      setOutcome({ kind: "failed", what: kind });
    }
  };
  const said = (told: Outcome): string => {
    switch (told.kind) {
      case "making":
        return words.making;
      case "drawing":
        return words.drawing(formatNumber(told.step, language), formatNumber(told.total, language));
      case "saved":
        return `${words.saved(told.name)}${told.isDeck && !hasLinks ? ` ${words.noLinks}` : ""}`;
      case "failed":
        return words.failed(names[told.what]);
      case "waiting":
        return words.waiting;
    }
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "Escape") onClose();
  };
  const kinds: readonly SlideFileKind[] = [
    ...(["pptx", "png", "png4k", "svg"] as const),
    ...(hasMap ? (["map"] as const) : []),
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div
      className="save-slides"
      role="group"
      aria-label={words.save}
      data-unfolded
      onKeyDown={onKeyDown}
    >
      <ul>
        {kinds.map((kind, i) => (
          <li key={kind}>
            <button
              ref={i === 0 ? first : undefined}
              type="button"
              className="text-button"
              aria-disabled={isBusy}
              onClick={() => void save(kind)}
            >
              {names[kind]}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="small">
        {outcome && said(outcome)}
      </p>
      <button type="button" className="plain-button" onClick={onClose}>
        {presentWords[language].dismiss}
      </button>
    </div>
  );
}
