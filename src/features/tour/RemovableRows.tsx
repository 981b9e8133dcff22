import { type ReactNode, useRef } from "react";
import { flushSync } from "react-dom";
import { closeStep } from "#state/tour.ts";

interface RemovableRowsProps<T> {
  readonly rows: readonly T[];
  readonly limit: number;
  readonly addLabel: string;
  readonly removeLabel: string;
  /** Name of the button that removes the row of a number, from 1. */
  readonly removeNamed: (number: string) => string;
  readonly onAdd: () => void;
  readonly onRemove: (index: number) => void;
  readonly children: (row: T, index: number) => ReactNode;
}

/** Rows of fields that come and go, each by a step of its own; the focus goes on to what takes their place. */
export function RemovableRows<T>(props: RemovableRowsProps<T>) {
  const { rows, limit, addLabel, removeLabel, removeNamed, onAdd, onRemove, children } = props;
  const part = useRef<HTMLDivElement>(null);
  const step = (change: () => void) => {
    closeStep();
    flushSync(change);
    closeStep();
  };
  const focus = (selector: string) => part.current?.querySelector<HTMLElement>(selector)?.focus();
  return (
    <div ref={part} className="removable-rows">
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name but its place
        <div key={index} className="removable-row" data-row={index}>
          {children(row, index)}
          <button
            type="button"
            className="text-button"
            aria-label={removeNamed(`${index + 1}`)}
            onClick={() => {
              step(() => onRemove(index));
              focus(
                rows.length > 1
                  ? `[data-row="${Math.max(0, index - 1)}"] input, [data-row="${Math.max(0, index - 1)}"] textarea`
                  : "[data-add]",
              );
            }}
          >
            {removeLabel}
          </button>
        </div>
      ))}
      {rows.length < limit && (
        <button
          type="button"
          className="text-button"
          data-add=""
          onClick={() => {
            step(onAdd);
            focus(`[data-row="${rows.length}"] input, [data-row="${rows.length}"] textarea`);
          }}
        >
          {addLabel}
        </button>
      )}
    </div>
  );
}
