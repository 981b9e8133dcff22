import "#features/search/search.css";
import { useRef, useState } from "react";
import { useSearchKey } from "#features/search/useSearchKey.ts";
import { searchWords } from "#i18n/searchWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { useCatalog } from "#services/dataFiles.ts";
import { showSpot } from "#state/view.ts";

type SearchPart = typeof import("#features/search/Search.tsx").Search;

/** The search over all that has been loaded; it comes when somebody turns to its box. */
export function HeaderSearch() {
  const { content } = useCatalog();
  const [part, setPart] = useState<{ readonly Search: SearchPart } | null>(null);
  const [typed, setTyped] = useState("");
  const fetchPart = () => {
    // Without it the box stays; the next focus asks again.
    import("#features/search/Search.tsx").then(
      ({ Search }) => setPart({ Search }),
      () => undefined,
    );
  };
  if (!part) return <WaitingBox typed={typed} onType={setTyped} onFocus={fetchPart} />;
  const { Search } = part;
  return (
    <Search
      catalog={content}
      onPlace={({ point, name }) => showSpot({ point, name })}
      start={typed}
    />
  );
}

interface WaitingBoxProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onFocus: () => void;
}

/** Looks and reads as the search does, and takes what is typed until it is there. */
function WaitingBox({ typed, onType, onFocus }: WaitingBoxProps) {
  const words = searchWords[useLanguage()];
  const box = useRef<HTMLInputElement>(null);
  useSearchKey(box);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the element is younger than browsers in use
    <div role="search" className="search">
      <input
        ref={box}
        type="text"
        role="combobox"
        aria-label={words.search}
        aria-autocomplete="list"
        aria-expanded={false}
        aria-keyshortcuts="Control+K Meta+K"
        title={words.hint}
        placeholder={words.placeholder}
        value={typed}
        autoComplete="off"
        onChange={(event) => onType(event.target.value)}
        onFocus={onFocus}
      />
    </div>
  );
}
