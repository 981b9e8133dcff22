import { useRef, useState } from "react";
import { offlineWords } from "#i18n/offlineWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { loadNewer } from "#services/offline.ts";
import { useFocusReturn } from "#ui/useFocusReturn.ts";

interface NewerVersionProps {
  readonly newer: ServiceWorkerRegistration;
  readonly onLater: () => void;
}

/** Says that a newer version has arrived, and loads it when asked to. */
export function NewerVersion({ newer, onLater }: NewerVersionProps) {
  const words = offlineWords[useLanguage()];
  const [others, setOthers] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  useFocusReturn(box);
  return (
    <div ref={box} className="newer-version">
      <p>{others > 0 ? words.closeOthers(others) : words.newer}</p>
      <p className="newer-actions">
        <button
          type="button"
          className="plain-button"
          onClick={() => void loadNewer(newer).then(setOthers)}
        >
          {words.load}
        </button>
        <button type="button" className="plain-button" onClick={onLater}>
          {words.later}
        </button>
      </p>
    </div>
  );
}
