import type { MouseEvent } from "react";
import type { Language } from "#domain/base/text.ts";
import { stopsOf } from "#domain/tour/tourEdit.ts";
import { daNangTime } from "#i18n/daNangTime.ts";
import { plansWords } from "#i18n/plansWords.ts";
import { shareWords } from "#i18n/shareWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import type { PlanLine } from "#services/planList.ts";
import type { KeptPlan } from "#services/plans.ts";
import { titleIn } from "./titleIn.ts";
import { UnreadablePlan } from "./UnreadablePlan.tsx";

interface PlanRowProps {
  readonly line: PlanLine;
  readonly isOpen: boolean;
  /** Just taken away; it can still be brought back. */
  readonly isRemoved: boolean;
  readonly onOpen: (id: string) => void;
  readonly onRemove: (line: PlanLine) => void;
  readonly onUndo: (line: PlanLine) => void;
}

/** A plan on this device: what it is, and what one can do with it. */
export function PlanRow({ line, isOpen, isRemoved, onOpen, onRemove, onUndo }: PlanRowProps) {
  const language = useLanguage();
  const words = plansWords[language];
  const { entry, kept } = line;
  const { text: title, lang } = titleIn(entry.title, language, shareWords[language].untitled);
  // The row stays where its buttons go.
  const remove = (event: MouseEvent) => {
    focusRow(event);
    onRemove(line);
  };
  const undo = (event: MouseEvent) => {
    focusRow(event);
    onUndo(line);
  };
  return (
    <li tabIndex={-1} className="plan-row" aria-current={isOpen || undefined}>
      {isRemoved ? (
        <>
          <p>{removedSentence(line, language)}</p>
          {kept.ok && (
            <button
              type="button"
              className="plain-button"
              aria-label={words.undoNamed(title)}
              onClick={undo}
            >
              {words.undo}
            </button>
          )}
        </>
      ) : (
        <>
          <p className="plan-title">
            <span lang={lang}>{title}</span>
            {isOpen && <span className="open-tag">{words.openNow}</span>}
          </p>
          {entry.copyOf !== null && <p className="small">{words.beside}</p>}
          {kept.ok ? (
            <>
              <p className="small">{contentOf(kept.value, language)}</p>
              <p className="share-actions">
                {!isOpen && (
                  <button
                    type="button"
                    className="plain-button"
                    aria-label={words.openNamed(title)}
                    onClick={() => onOpen(entry.id)}
                  >
                    {words.open}
                  </button>
                )}
                <button
                  type="button"
                  className="plain-button"
                  aria-label={words.removeNamed(title)}
                  onClick={remove}
                >
                  {words.remove}
                </button>
              </p>
            </>
          ) : (
            <UnreadablePlan id={entry.id} title={title} problem={kept.problem} onRemove={remove} />
          )}
        </>
      )}
    </li>
  );
}

/** That it is gone, and whether it can be brought back. */
export function removedSentence({ entry, kept }: PlanLine, language: Language): string {
  const words = plansWords[language];
  const { text: title } = titleIn(entry.title, language, shareWords[language].untitled);
  return kept.ok ? words.removed(title) : words.removedForGood(title);
}

/** `1 day, 6 stops, copy no. 2 given out, saved 12 October 2027 10:05`. */
function contentOf({ plan, savedAt }: KeptPlan, language: Language): string {
  const words = plansWords[language];
  const { tour, copy, number } = plan;
  const isOwn = copy === "organiser" && number === 0;
  const ofCopy = number === 0 ? words.unnumbered[copy] : words.copies[copy](`${number}`);
  return [
    words.days(`${tour.days.length}`),
    words.stops(`${stopsOf(tour).length}`),
    ...(isOwn ? [] : [ofCopy]),
    words.savedAt(daNangTime(savedAt, language)),
  ].join(" · ");
}

function focusRow({ currentTarget }: MouseEvent): void {
  currentTarget.closest<HTMLElement>("li")?.focus();
}
