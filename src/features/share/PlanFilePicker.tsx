import { plansWords } from "#i18n/plansWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";

/** Picks a plan file from disk. */
export function PlanFilePicker({ onFile }: { onFile: (file: File) => void }) {
  const words = plansWords[useLanguage()];
  return (
    <>
      <label className="file-picker plain-button">
        <input
          type="file"
          accept=".json,application/json"
          className="visually-hidden"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) onFile(file);
            // So that the same file can be chosen again after it was mended.
            target.value = "";
          }}
        />
        {words.openFile}
      </label>
      <span className="small drop-hint">{words.dropHint}</span>
    </>
  );
}
