import "./stageKeys.css";
import { useEffect, useRef } from "react";
import { stageKeysWords } from "#i18n/stageKeysWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { chooseHandling, useHandling } from "#state/handling.ts";
import { useFocusReturn } from "#ui/useFocusReturn.ts";

interface StageKeysProps {
  /** The presenter's window has no pointer, fills no screen and is not left by a key. */
  readonly isPresenter: boolean;
  readonly onClose: () => void;
}

/** What the keys do, unfolded beside the bar, and whether letters are among them. They go on working beside it. */
export function StageKeys({ isPresenter, onClose }: StageKeysProps) {
  const language = useLanguage();
  const words = stageKeysWords[language];
  const hasLetters = useHandling(({ hasLetterKeys }) => hasLetterKeys);
  const choice = useRef<HTMLInputElement>(null);
  useFocusReturn();
  useEffect(() => choice.current?.focus(), []);
  const { blank, pointer, fullScreen } = words.letters;
  const letters = isPresenter ? [blank] : [blank, pointer, fullScreen];
  const rows = [
    ...Object.values(words.steps),
    ...(isPresenter ? [] : [words.leave]),
    ...(hasLetters ? letters : []),
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div
      className="stage-keys"
      role="group"
      aria-label={words.title}
      data-unfolded
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
      <dl>
        {rows.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input
          ref={choice}
          type="checkbox"
          checked={hasLetters}
          aria-describedby={WHY}
          onChange={({ target }) => chooseHandling({ hasLetterKeys: target.checked })}
        />
        {words.hasLetters}
      </label>
      <p id={WHY} className="small">
        {words.whyLetters}
      </p>
      <button type="button" className="plain-button" onClick={onClose}>
        {words.close}
      </button>
    </div>
  );
}

const WHY = "why-letter-keys";
