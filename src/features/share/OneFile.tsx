import "./share.css";
import "./oneFile.css";
import { useId, useState } from "react";
import type { Language } from "#domain/base/text.ts";
import type { CopyKind } from "#domain/tour/copy.ts";
import { copyNumber } from "#i18n/copyNumber.ts";
import { formatNumber } from "#i18n/format.ts";
import { oneFileWords } from "#i18n/oneFileWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { isOneFile } from "#services/oneFile.ts";
import { MODES, type Mode, useView } from "#state/view.ts";
import { type OneFileProblem, type SavedOneFile, saveOneFile } from "./saveOneFile.ts";

type Outcome =
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly file: SavedOneFile }
  | { readonly kind: "failed"; readonly problem: OneFileProblem };

/** Saves the app with all it knows, and a copy of the open plan, as one page; `copy` null: without a plan. */
export function OneFile({ copy }: { readonly copy: CopyKind | null }) {
  const language = useLanguage();
  const words = oneFileWords[language];
  const current = useView((view) => view.mode);
  const [mode, setMode] = useState<Mode>(current);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const id = useId();
  const title = <h3 className="group-title">{words.title}</h3>;
  if (isOneFile()) {
    return (
      <div className="one-file">
        {title}
        <p className="small">{words.isOne}</p>
      </div>
    );
  }
  const save = async () => {
    setOutcome({ kind: "saving" });
    const saved = await saveOneFile({ copy, mode, language });
    setOutcome(
      saved.ok ? { kind: "saved", file: saved.value } : { kind: "failed", problem: saved.problem },
    );
  };
  const isSaving = outcome?.kind === "saving";
  return (
    <div className="one-file">
      {title}
      <p className="small">{copy === null ? words.hintSites : words.hint}</p>
      <p className="share-actions">
        <label htmlFor={id}>{words.opensWith}</label>
        <select id={id} value={mode} onChange={({ target }) => setMode(modeOf(target.value))}>
          {MODES.filter((choice) => copy !== null || choice !== "plan").map((choice) => (
            <option key={choice} value={choice}>
              {words.modes[choice]}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="plain-button"
          aria-disabled={isSaving}
          onClick={() => {
            if (!isSaving) void save();
          }}
        >
          {words.save} (.html)
        </button>
      </p>
      <p role="status" className="small">
        {outcome && sentenceOf(outcome, language)}
      </p>
    </div>
  );
}

function modeOf(value: string): Mode {
  return MODES.find((mode) => mode === value) ?? "explore";
}

function sentenceOf(outcome: Outcome, language: Language): string {
  const words = oneFileWords[language];
  switch (outcome.kind) {
    case "saving":
      return words.saving;
    case "saved": {
      const { name, bytes, issue } = outcome.file;
      const size = words.megabytes(formatNumber(Math.round(bytes / 1e5) / 10, language));
      return issue
        ? words.saved(name, size, copyNumber(issue, language))
        : words.savedSites(name, size);
    }
    case "failed":
      return problemOf(outcome.problem, language);
  }
}

function problemOf(problem: OneFileProblem, language: Language): string {
  const words = oneFileWords[language];
  switch (problem.kind) {
    case "refused":
      return words.notThere(`${problem.status}`);
    case "unreachable":
      return words.unreachable;
    case "not-ours":
      return words.notOurs;
  }
}
