import { type ReactNode, useState } from "react";
import { useWords } from "#i18n/WordsProvider.tsx";

interface SheetProps {
  /** Whether the reader lies over it on a phone. */
  readonly isCovered: boolean;
  /** What the sheet is about: with another subject it begins at its top again. */
  readonly subject: string;
  readonly children: ReactNode;
}

/** A column beside the map on a wide screen; on a phone a sheet that can be drawn up or down. */
export function Sheet({ isCovered, subject, children }: SheetProps) {
  const { app: words } = useWords();
  const [isTall, setTall] = useState(false);
  const label = isTall ? words.sheetDown : words.sheetUp;
  return (
    <aside className="sheet" data-tall={isTall} data-covered={isCovered} aria-label={words.panel}>
      <button
        type="button"
        className="sheet-handle"
        aria-label={label}
        aria-expanded={isTall}
        onClick={() => setTall(!isTall)}
      >
        <span aria-hidden="true" />
      </button>
      <div className="sheet-content" key={subject}>
        {children}
      </div>
    </aside>
  );
}
