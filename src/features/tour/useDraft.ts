import { useState } from "react";
import { isSame } from "#domain/base/sameData.ts";
import { closeStep } from "#state/tour.ts";

/** How a value stands in a text field. */
export interface Notation<T> {
  readonly format: (value: T) => string;
  /** Null: the text says no such value. */
  readonly parse: (text: string) => { readonly value: T } | null;
  /** While it is typed, a text that goes on is neither taken nor called wrong. */
  readonly isUnfinished: (text: string) => boolean;
}

interface DraftOptions<T> {
  readonly value: T;
  readonly notation: Notation<T>;
  readonly onValue: (value: T) => void;
}

interface Draft {
  readonly text: string;
  readonly isWrong: boolean;
  readonly change: (text: string) => void;
  /** The field has the focus no more. */
  readonly leave: () => void;
}

/**
 * What is typed, apart from the value it stands for. Text that says no value stays as it was typed, and
 * the value is the one from before the typing: no `144` is left of `1440`. A value that changes elsewhere
 * (undo) takes the place of the text.
 */
export function useDraft<T>({ value, notation, onValue }: DraftOptions<T>): Draft {
  const { format, parse, isUnfinished } = notation;
  const [draft, setDraft] = useState<TypedText<T>>({
    text: format(value),
    of: value,
    before: null,
  });
  let { text } = draft;
  if (!isSame(draft.of, value)) {
    const isOwn = isSame(parse(text)?.value, value) || isSame(draft.before?.value, value);
    text = isOwn ? text : format(value);
    setDraft({ text, of: value, before: isOwn ? draft.before : null });
  }
  const parsed = parse(text);
  const isWaiting = draft.before !== null && isUnfinished(text);
  return {
    text,
    isWrong: parsed === null && !isWaiting,
    change: (typed) => {
      const before = draft.before ?? { value };
      setDraft({ text: typed, of: value, before });
      const meant = isUnfinished(typed) ? null : parse(typed);
      onValue((meant ?? before).value);
    },
    leave: () => {
      setDraft({ text: parsed === null ? text : format(parsed.value), of: value, before: null });
      if (parsed !== null) onValue(parsed.value);
      closeStep();
    },
  };
}

interface TypedText<T> {
  readonly text: string;
  /** The value that the text was last held against. */
  readonly of: T;
  /** The value from before the typing; null while nothing is typed. */
  readonly before: { readonly value: T } | null;
}
