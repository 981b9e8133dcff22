import { type KeyboardEvent, useId, useRef, useState } from "react";
import { copyText } from "./copyText.ts";

interface CopyItem {
  readonly name: string;
  /** Made only when it is asked for. */
  readonly text: () => string;
}

interface CopyMenuProps {
  readonly label: string;
  /** Where several menus have the same label: the label and what this one is about. */
  readonly name?: string | undefined;
  /** Or the id of what stands on the page about it: words in another language keep theirs there. */
  readonly about?: string | undefined;
  readonly items: readonly CopyItem[];
  /** Said when a text is on the clipboard. */
  readonly copied: string;
  /** Said above the text where the browser keeps us from the clipboard. */
  readonly failed: string;
}

/** A button that unfolds what can be copied. Without a clipboard the text itself is shown, selected. */
export function CopyMenu({ label, name = label, about, items, copied, failed }: CopyMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const listId = useId();
  const buttonId = useId();
  const [isOpen, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<{ refused: string | null } | null>(null);

  const copy = async (text: string) => {
    const isCopied = await copyText(text);
    setOutcome({ refused: isCopied ? null : text });
    // The button that was pressed goes with the list.
    if (isCopied) button.current?.focus();
    setOpen(false);
  };
  const close = () => {
    setOpen(false);
    setOutcome(null);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isMenuThere = isOpen || (outcome !== null && outcome.refused !== null);
    if (event.key === "Escape" && isMenuThere) close();
    // Around the text shown for copying, keys move the caret and nothing else.
    else if (!(event.target instanceof HTMLTextAreaElement)) return;
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape beside the button that does the same
    <span className="copy-menu" onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className="text-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        id={buttonId}
        aria-label={about === undefined ? name : undefined}
        aria-labelledby={about === undefined ? undefined : `${buttonId} ${about}`}
        onClick={() => {
          setOutcome(null);
          setOpen(!isOpen);
        }}
      >
        {label}
      </button>
      {isOpen && (
        <span id={listId} className="copy-items">
          {items.map((item) => (
            <button
              key={item.name}
              type="button"
              className="plain-button"
              onClick={() => void copy(item.text())}
            >
              {item.name}
            </button>
          ))}
        </span>
      )}
      {(isOpen || outcome) && (
        <span role="status" className="copy-status">
          {outcome && (outcome.refused === null ? copied : failed)}
        </span>
      )}
      {outcome && outcome.refused !== null && (
        <textarea
          readOnly
          className="copy-text"
          aria-label={failed}
          value={outcome.refused}
          rows={5}
          ref={selectAll}
        />
      )}
    </span>
  );
}

/** One keystroke from the clipboard. */
function selectAll(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
