import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Catalog } from "#domain/catalog.ts";
import type { Place } from "#domain/place.ts";
import type { Hit } from "#domain/searchIndex.ts";
import type { Language } from "#domain/text.ts";
import { searchWords } from "#i18n/searchWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { followHit } from "./followHit.ts";
import { HitList, optionId } from "./HitList.tsx";
import { type FoundHits, useHits } from "./useHits.ts";
import { useSearchKey } from "./useSearchKey.ts";

interface SearchProps {
  readonly catalog: Catalog;
  /** Shows a place on the map. */
  readonly onPlace: (place: Place) => void;
  /** What was typed while the search was on its way; it then takes the focus. */
  readonly start?: string | undefined;
}

/** Enough for any sentence one might paste to be known by its beginning. */
const LONGEST_QUERY = 300;

/** Finds sites, places, facts and sentences as one types, and leads to them. */
export function Search({ catalog, onPlace, start }: SearchProps) {
  const language = useLanguage();
  const words = searchWords[language];
  const box = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [typed, setTyped] = useState(start ?? "");
  const [isAwake, setAwake] = useState(start !== undefined);
  const [isOpen, setOpen] = useState(start !== undefined);
  const [active, setActive] = useState<number | null>(null);
  const isAsking = typed.trim() !== "";
  const found = useHits(catalog, typed, isAwake || isAsking);
  const follow = useFollowing();
  useSearchKey(box);
  useEffect(() => {
    if (start !== undefined) box.current?.focus();
  }, [start]);

  const isListed = isOpen && isAsking;
  const hits = isListed ? found.hits : [];
  const status = isListed ? statusOf(found, typed, language) : "";

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
    follow(hit, { nameOf: (site) => site.name[language], onPlace });
  };
  const move = (by: 1 | -1) => {
    setOpen(true);
    const { length } = found.hits;
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
    else if (event.key === "Escape" && isListed) close();
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
        onFocus={() => setAwake(true)}
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
      {isListed && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the focus in the box
        <div className="search-results" onMouseDown={(event) => event.preventDefault()}>
          {hits.length > 0 ? (
            <HitList
              id={listId}
              typed={typed}
              hits={hits}
              totals={found.totals}
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
      <Announcement text={status} />
    </div>
  );
}

function statusOf({ hits, total }: FoundHits, typed: string, language: Language): string {
  const words = searchWords[language];
  if (total === 0) return words.none(typed.trim());
  return hits.length < total ? words.countListed(total, hits.length) : words.count(total);
}

/** Follows one hit at a time: the next one, or to leave, gives up waiting for the one before. */
function useFollowing(): (...hit: Parameters<typeof followHit>) => void {
  const giveUp = useRef<() => void>(null);
  useEffect(() => () => giveUp.current?.(), []);
  return (...hit) => {
    giveUp.current?.();
    giveUp.current = followHit(...hit);
  };
}

const PAUSE_MILLISECONDS = 300;

/** Said when the person pauses, not at every letter. */
function Announcement({ text }: { text: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const pause = setTimeout(() => setSaid(text), PAUSE_MILLISECONDS);
    return () => clearTimeout(pause);
  }, [text]);
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  );
}
