import { type KeyboardEvent, type RefObject, useEffect, useId, useState } from "react";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { addStopWords } from "#i18n/addStopWords.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import { PausedStatus } from "#ui/PausedStatus.tsx";
import { AddStopOption } from "./AddStopOption.tsx";
import { type AddOption, type AddStopPart, useAddOptions } from "./addStopOptions.ts";
import { problemText } from "./addStopPoint.ts";

interface AddStopBoxProps {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly catalog: Catalog;
  readonly tour: Tour;
  readonly part: AddStopPart;
  /** Called when somebody turns to the box. */
  readonly onWake: () => void;
  readonly onChoose: (option: AddOption) => void;
}

/** Links with all their tracking are long; longer ones say no place. */
const LONGEST = 4000;

/** Finds what to add as one types or pastes. */
export function AddStopBox(props: AddStopBoxProps) {
  const { box, label, catalog, tour, part, onWake, onChoose } = props;
  const language = useLanguage();
  const words = addStopWords[language];
  const { problems } = useWords();
  const [fieldId, listId, hintId] = [useId(), useId(), useId()];
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const [isEntered, setEntered] = useState(false);
  const isAsking = typed.trim() !== "";
  const { options, problem } = useAddOptions(catalog, typed, part);
  const optionId = (i: number) => `${listId}-${i}`;
  const activeId = isOpen && active !== null ? optionId(active) : undefined;
  const notFound =
    part === "failed" ? problems.crashed : part && words.none(shortened(typed.trim()));
  const sentence =
    options.length > 0 ? null : ((problem && problemText(problem, language)) ?? notFound);
  useEffect(() => {
    if (activeId === undefined) return;
    document.getElementById(activeId)?.scrollIntoView?.({ block: "nearest" });
  }, [activeId]);

  const close = () => {
    setOpen(false);
    setEntered(false);
    setActive(null);
  };
  const choose = (option: AddOption) => {
    close();
    setTyped("");
    onChoose(option);
  };
  // Who was quicker than what finds.
  useEffect(() => {
    if (!isEntered || part === null) return;
    setEntered(false);
    const [first] = options;
    // What is chosen is shown at once, which nothing may be while React still shows what was before.
    if (isOpen && first) queueMicrotask(() => choose(first));
  });
  const move = (by: 1 | -1) => {
    setOpen(true);
    const { length } = options;
    const from = active ?? (by > 0 ? -1 : length);
    if (length > 0) setActive((from + by + length) % length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    // Enter and the arrows belong to an input method while it has a word in the making.
    if (hasModifier || event.nativeEvent.isComposing) return;
    // In the list of everything Enter takes nothing that was not pointed at.
    const meant = isOpen ? options[active ?? (isAsking ? 0 : -1)] : undefined;
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Enter" && meant) choose(meant);
    else if (event.key === "Enter") {
      setOpen(true);
      setEntered(isAsking && part === null);
    } else if (event.key === "Escape" && isOpen) close();
    else if (event.key === "Escape" && typed !== "") setTyped("");
    else {
      // Those that move within the text take the choice back to it.
      if (["ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) setActive(null);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const isListed = isOpen && options.length > 0;
  return (
    <div className="add-stop-box">
      <label htmlFor={fieldId} className="field-label">
        {label}
      </label>
      <div className="add-stop-field">
        <input
          ref={box}
          id={fieldId}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isListed}
          aria-controls={isListed ? listId : undefined}
          aria-activedescendant={activeId}
          aria-describedby={hintId}
          placeholder={words.placeholder}
          value={typed}
          maxLength={LONGEST}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => {
            setTyped(event.target.value);
            setOpen(true);
            setActive(null);
            setEntered(false);
          }}
          onKeyDown={onKeyDown}
          onFocus={onWake}
          onClick={() => setOpen(true)}
          onBlur={close}
        />
        {(isListed || (isOpen && isAsking && sentence !== null)) && (
          // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the focus in the box
          <div className="add-stop-results" onMouseDown={(event) => event.preventDefault()}>
            {isListed ? (
              <div role="listbox" id={listId} aria-label={words.results} tabIndex={-1}>
                {options.map((option, i) => (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the box does the same
                  <div
                    key={keyOf(option)}
                    id={optionId(i)}
                    role="option"
                    aria-selected={i === active}
                    tabIndex={-1}
                    className="add-stop-option"
                    onClick={() => choose(option)}
                  >
                    <AddStopOption option={option} tour={tour} />
                  </div>
                ))}
              </div>
            ) : (
              // The status below says the same.
              <p aria-hidden="true">{sentence}</p>
            )}
          </div>
        )}
      </div>
      <p id={hintId} className="small">
        {words.hint}
      </p>
      <PausedStatus
        text={isOpen && isAsking && part ? (sentence ?? words.count(options.length)) : ""}
      />
    </div>
  );
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function keyOf(option: AddOption): string {
  if (option.kind === "point") return "point";
  return option.kind === "site" ? option.site.id : option.place.id;
}
