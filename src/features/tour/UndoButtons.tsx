import { useEffect, useRef } from "react";
import { tourWords } from "#i18n/tourWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { useTour } from "#state/tour.ts";
import { redoStep, undoStep } from "./stopActions.ts";

/** A step back and a step on, by button or by the system's keys. */
export function UndoButtons() {
  const words = tourWords[useLanguage()];
  const canUndo = useTour(({ past }) => past.length > 0);
  const canRedo = useTour(({ future }) => future.length > 0);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = stepOf(event);
      if (step === null || event.defaultPrevented || isWriting(event.target)) return;
      event.preventDefault();
      const { past, future } = useTour.getState();
      if (step === "undo" && past.length > 0) undoStep(button.current);
      if (step === "redo" && future.length > 0) redoStep(button.current);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
  return (
    <span className="undo-buttons">
      <button
        ref={button}
        type="button"
        className="plain-button"
        aria-disabled={!canUndo || undefined}
        aria-keyshortcuts="Control+Z Meta+Z"
        onClick={({ currentTarget }) => {
          if (canUndo) undoStep(currentTarget);
        }}
      >
        <span aria-hidden="true">↶</span> {words.undo}
      </button>
      <button
        type="button"
        className="plain-button"
        aria-disabled={!canRedo || undefined}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z Control+Y"
        onClick={({ currentTarget }) => {
          if (canRedo) redoStep(currentTarget);
        }}
      >
        <span aria-hidden="true">↷</span> {words.redo}
      </button>
    </span>
  );
}

function stepOf(event: KeyboardEvent): "undo" | "redo" | null {
  if (event.altKey || !(event.ctrlKey || event.metaKey)) return null;
  const key = event.key.toLowerCase();
  if (key === "z") return event.shiftKey ? "redo" : "undo";
  return key === "y" && event.ctrlKey && !event.shiftKey ? "redo" : null;
}

/** There the keys belong to the text. */
function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) {
    return !["button", "checkbox", "radio", "range"].includes(target.type);
  }
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
