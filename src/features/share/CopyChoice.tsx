import { useId } from "react";
import type { Language } from "#domain/base/text.ts";
import { COPY_KINDS, type CopyKind } from "#domain/tour/copy.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { shareWords } from "#i18n/shareWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { type CopyPart, copiesOf, partsAdded, partsLeftOut } from "./copyParts.ts";

interface CopyChoiceProps {
  readonly tour: Tour;
  readonly chosen: CopyKind;
  /** For whom the open plan was cut: of a lesser copy no fuller one can be made. */
  readonly open: CopyKind;
  readonly onChoose: (kind: CopyKind) => void;
}

/** For whom a plan is given out, and what that copy holds and leaves out. */
export function CopyChoice({ tour, chosen, open, onChoose }: CopyChoiceProps) {
  const language = useLanguage();
  const words = shareWords[language];
  const name = useId();
  const possible = copiesOf(open);
  return (
    <fieldset className="copy-choice">
      <legend className="group-title">{words.forWhom}</legend>
      {COPY_KINDS.map((kind) => (
        <div key={kind} className="copy-kind">
          <input
            id={`${name}-${kind}`}
            type="radio"
            name={name}
            checked={kind === chosen}
            disabled={!possible.includes(kind)}
            aria-describedby={`${name}-${kind}-parts`}
            onChange={() => onChoose(kind)}
          />
          <label htmlFor={`${name}-${kind}`}>{words.kinds[kind]}</label>
          <p id={`${name}-${kind}-parts`} className="small">
            {holdsSentence(tour, kind, language)} {leavesOutSentence(tour, kind, language)}
          </p>
        </div>
      ))}
      {open !== "organiser" && <p className="small">{words.notWhole[open]}</p>}
    </fieldset>
  );
}

function holdsSentence(tour: Tour, kind: CopyKind, language: Language): string {
  const { holds, holdsMore } = shareWords[language];
  const parts = listed(partsAdded(tour, kind), language);
  return kind === "public" ? holds(parts) : holdsMore[kind](parts);
}

function leavesOutSentence(tour: Tour, kind: CopyKind, language: Language): string {
  const { leavesOut, leavesOutNothing } = shareWords[language];
  const parts = partsLeftOut(tour, kind);
  return parts.length === 0 ? leavesOutNothing : leavesOut(listed(parts, language));
}

function listed(parts: readonly CopyPart[], language: Language): string {
  const words = parts.map((part) => shareWords[language].parts[part]);
  return new Intl.ListFormat(language === "en" ? "en-GB" : "vi").format(words);
}
