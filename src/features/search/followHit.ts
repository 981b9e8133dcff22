import type { LngLat } from "#domain/base/geo.ts";
import type { Site } from "#domain/evidence/site.ts";
import type { Place } from "#domain/place/place.ts";
import type { Hit } from "#domain/search/searchIndex.ts";
import {
  closeReader,
  enterMode,
  openPassage,
  planVisit,
  selectSite,
  showSpot,
  viewNow,
} from "#state/view.ts";
import { whenThere } from "./whenThere.ts";

interface Following {
  /** What the panel of a site is called. */
  readonly nameOf: (site: Site) => string;
  readonly onPlace: (place: Place) => void;
}

/** Goes where a hit leads and takes the focus there; the returned function gives up waiting for it. */
export function followHit(hit: Hit, { nameOf, onPlace }: Following): () => void {
  switch (hit.kind) {
    case "site":
      if (offered(hit.site, hit.site.visitorPoint)) return () => {};
      selectSite(hit.site.id);
      return whenThere(() => panelNamed(nameOf(hit.site))?.querySelector("h2") ?? null, reveal);
    case "fact": {
      const { site, fact } = hit;
      if (site === null) {
        enterMode("explore");
        return whenThere(() => rowOf(unfolded(".programme"), fact.id), revealRow);
      }
      selectSite(site.id);
      return whenThere(() => rowOf(panelNamed(nameOf(site)), fact.id), revealRow);
    }
    case "passage": {
      const { id } = hit.sentence;
      const isOpen = viewNow().passage === id;
      openPassage(id);
      // The reader moves the focus when it opens or goes on, but not when it stays.
      return isOpen ? whenThere(() => openSentence(id), reveal) : () => {};
    }
    case "place":
      if (offered(hit.place, hit.place.point)) return () => {};
      document.querySelector<HTMLElement>("main")?.focus();
      onPlace(hit.place);
      return () => {};
  }
}

/** Whether stops can be added to a tour on the screen: a place is shown there, and offered as one. */
function offered({ id, name }: Site | Place, point: LngLat): boolean {
  if (!document.querySelector(".add-stop")) return false;
  showSpot({ point, name });
  planVisit(id, point);
  return true;
}

/** The panel of another site may still stand: the name tells. */
function panelNamed(name: string): HTMLElement | null {
  const panels = document.querySelectorAll<HTMLElement>(".site-panel");
  return [...panels].find((panel) => panel.getAttribute("aria-label") === name) ?? null;
}

/** What is folded away has no rows until it is opened. */
function unfolded(selector: string): HTMLElement | null {
  const folded = document.querySelector<HTMLDetailsElement>(`details${selector}`);
  if (folded) folded.open = true;
  return folded;
}

function rowOf(panel: HTMLElement | null, factId: string): HTMLElement | null {
  return panel?.querySelector<HTMLElement>(`[data-fact="${factId}"]`) ?? null;
}

function openSentence(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`mark[data-passage="${id}"][aria-current="true"]`);
}

const FOUND = "found-fact";

function revealRow(row: HTMLElement): void {
  for (const before of document.querySelectorAll(`.${FOUND}`)) before.classList.remove(FOUND);
  row.classList.add(FOUND);
  row.tabIndex = -1;
  reveal(row);
}

function reveal(element: HTMLElement): void {
  if (getComputedStyle(element).visibility !== "hidden") focusOn(element);
  else {
    // On a phone the reader lies over the panel.
    closeReader();
    requestAnimationFrame(() => focusOn(element));
  }
}

function focusOn(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  element.scrollIntoView?.({ block: "center" });
}
