import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Place } from "#domain/place/place.ts";
import type { Hit } from "#domain/search/searchIndex.ts";
import { searchBoxWords } from "#i18n/searchBoxWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { PausedStatus } from "#ui/PausedStatus.tsx";
import { optionId } from "./optionId.ts";
import { useSearchKey } from "./useSearchKey.ts";

export type SearchPart = typeof import("./searchPart.ts").searchPart;

interface SearchProps {
  readonly catalog: Catalog;
  /** What finds, lists and follows; null until it has come. */
  readonly part: SearchPart | null;
  /** Somebody turns to the box. */
  readonly onWake?: () => void;
  /** Shows a place on the map. */
  readonly onPlace: (place: Place) => void;
}

/** Enough for any sentence one might paste to be known by its beginning. */
const LONGEST_QUERY = 300;

/**
 * Finds sites, places, facts and sentences as one types, and leads to them. Its box is the same element
 * before and after the part has come: a word in the making in an input method is not broken off.
 */
export function Search({ catalog, part, onWake, onPlace }: SearchProps) {
  const language = useLanguage();
  const words = searchBoxWords[language];
  const box = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const isAsking = typed.trim() !== "";
  const find = useMemo(() => part?.finderOf(catalog), [part, catalog]);
  const found = useMemo(() => find?.(typed, language), [find, typed, language]);
  const giveUp = useRef<() => void>(null);
  useEffect(() => () => giveUp.current?.(), []);
  useSearchKey(box);

  const listed = isOpen && isAsking ? found : undefined;
  const hits = listed?.hits ?? [];
  const status = listed?.status ?? "";

  const close = () => {
    setOpen(false);
    setActive(null);
  };
  const ask = (text: string) => {
    setTyped(text);
    setOpen(true);
    setActive(null);
  };
  const choose = (hit: Hit) => {
    close();
    // One hit is followed at a time: the next gives up waiting for the one before.
    giveUp.current?.();
    giveUp.current =
      part?.followHit(hit, { nameOf: (site) => site.name[language], onPlace }) ?? null;
  };
  const move = (by: 1 | -1) => {
    setOpen(true);
    const length = found?.hits.length ?? 0;
    const from = active ?? (by > 0 ? -1 : length);
    if (length > 0) setActive((from + by + length) % length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    // Enter and the arrows belong to an input method while it has a word in the making.
    if (hasModifier || event.nativeEvent.isComposing || !isAsking) return;
    const hit = hits[active ?? 0];
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Enter" && hit) choose(hit);
    else if (event.key === "Enter") setOpen(true);
    else if (event.key === "Escape" && listed) close();
    else if (event.key === "Escape") setTyped("");
    else {
      // Those that move within the text take the choice back to it.
      if (["ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) setActive(null);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: the element is younger than browsers in use
    <div role="search" className="search">
      <input
        ref={box}
        type="text"
        role="combobox"
        aria-label={words.search}
        aria-autocomplete="list"
        aria-expanded={hits.length > 0}
        aria-controls={hits.length > 0 ? listId : undefined}
        aria-activedescendant={
          hits.length > 0 && active !== null ? optionId(listId, active) : undefined
        }
        aria-keyshortcuts="Control+K Meta+K"
        title={words.hint}
        placeholder={words.placeholder}
        value={typed}
        maxLength={LONGEST_QUERY}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        onChange={(event) => ask(event.target.value)}
        onKeyDown={onKeyDown}
        onFocus={onWake}
        onClick={() => setOpen(true)}
        onBlur={close}
      />
      {typed !== "" && (
        <button
          type="button"
          className="search-clear"
          aria-label={words.clear}
          title={words.clear}
          onClick={() => {
            setTyped("");
            box.current?.focus();
          }}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
      {part && listed && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the focus in the box
        <div className="search-results" onMouseDown={(event) => event.preventDefault()}>
          {hits.length > 0 ? (
            <part.HitList
              id={listId}
              typed={typed}
              hits={hits}
              totals={listed.totals}
              active={active}
              onChoose={choose}
            />
          ) : (
            <p className="search-none" aria-hidden="true">
              {status}
            </p>
          )}
        </div>
      )}
      <PausedStatus text={status} />
    </div>
  );
}
