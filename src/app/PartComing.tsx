import { useEffect, useState } from "react";
import { useWords } from "#i18n/WordsProvider.tsx";

/** Most parts are there sooner: a sentence that is gone at once would only flicker. */
const PATIENCE_MS = 400;

/** Stands where a part is on its way; a phrase, so that it may stand anywhere. */
export function PartComing() {
  const { app: words } = useWords();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <span role="status" className="part-coming">
      {isLate && words.coming}
    </span>
  );
}
