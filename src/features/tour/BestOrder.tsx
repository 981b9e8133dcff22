import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Catalog } from "#domain/evidence/catalog.ts";
import { MOST_EXACT_STOPS } from "#domain/schedule/mostExactStops.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { orderStops } from "#domain/tour/tourEdit.ts";
import { timelineWords } from "#i18n/timelineWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { editTour, tourNow } from "#state/tour.ts";
import { OrderFound } from "./OrderFound.tsx";
import { OrderGains } from "./OrderGains.tsx";
import { OrderTerms } from "./OrderTerms.tsx";
import type { LegsFor } from "./orderLegs.ts";
import { undoStep } from "./stopActions.ts";
import { type OrderSearch, useOrderSearch } from "./useOrderSearch.ts";

interface BestOrderProps {
  readonly tour: Tour;
  readonly dayIndex: number;
  readonly catalog: Catalog;
  readonly legsFor: LegsFor;
}

/** Looks for a better order of a day's stops, shows what it would bring, and puts it in the plan or not. */
export function BestOrder({ tour, dayIndex, catalog, legsFor }: BestOrderProps) {
  const { order: words } = timelineWords[useLanguage()];
  const { search, start, cancel, forget } = useOrderSearch({ tour, dayIndex, legsFor });
  const [applied, setApplied] = useState<Tour | null>(null);
  const [findButton, note] = [useRef<HTMLButtonElement>(null), useRef<HTMLDivElement>(null)];
  const count = tour.days[dayIndex]?.stops.length ?? 0;
  if (count < 2) return null;

  // Each of these buttons goes with what it does, and the focus goes on.
  const thenFocusFind = (act: () => void) => {
    flushSync(act);
    findButton.current?.focus();
  };
  const apply = (order: readonly number[]) => {
    flushSync(() => {
      editTour((present) => orderStops(present, dayIndex, order));
      setApplied(tourNow());
    });
    note.current?.focus();
  };

  const found = search.kind === "found" && isAnother(search.best.order) ? search : null;
  const isWorking = search.kind === "working";
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div className="best-order" role="group" aria-label={words.group}>
      <p className="order-actions">
        <button
          ref={findButton}
          type="button"
          className="plain-button"
          aria-disabled={isWorking || undefined}
          onClick={() => {
            if (!isWorking) start();
          }}
        >
          {words.find}
        </button>
        {isWorking && (
          <>
            <progress max={1} value={search.share} aria-label={words.working} />
            <button type="button" className="plain-button" onClick={() => thenFocusFind(cancel)}>
              {words.cancel}
            </button>
          </>
        )}
      </p>
      <p className="small">
        {count > MOST_EXACT_STOPS ? words.heuristic(`${MOST_EXACT_STOPS}`) : words.exact}
      </p>
      <div role="status">
        {found ? <OrderGains {...found} dayIndex={dayIndex} /> : statusOf(search, words)}
        {search.kind === "found" && <OrderTerms {...search} {...{ dayIndex, catalog }} />}
      </div>
      {found && (
        <OrderFound
          {...found}
          {...{ dayIndex, catalog }}
          onApply={() => apply(found.best.order)}
          onLeave={() => thenFocusFind(forget)}
        />
      )}
      {applied === tour && (
        <div ref={note} className="order-applied" tabIndex={-1}>
          <p>{words.applied}</p>
          <button
            type="button"
            className="plain-button"
            onClick={() => thenFocusFind(() => undoStep(null))}
          >
            {words.back}
          </button>
        </div>
      )}
    </div>
  );
}

function statusOf(search: OrderSearch, words: (typeof timelineWords)["en"]["order"]): string {
  switch (search.kind) {
    case "idle":
      return "";
    case "working":
      return words.working;
    case "found":
      return search.best.isExact ? words.isBest : words.isBestFound;
    case "cancelled":
    case "unknown":
    case "failed":
      return words[search.kind];
  }
}

function isAnother(order: readonly number[]): boolean {
  return order.some((from, to) => from !== to);
}
