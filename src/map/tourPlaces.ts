import type { ScenePlace, SceneTour } from "./tourScene.ts";

/** What its badge says: `2`, `2·4` of a place that is visited twice, with a mark when something does not work. */
export function markOf({ stops }: ScenePlace): string {
  const marks = stops.map(({ mark }) => mark).join("·");
  return stops.some(({ hasConflict }) => hasConflict) ? `${marks}\u00a0!` : marks;
}

/** The badge with the times of the visits: `2 08:15`. */
export function timedMarkOf(place: ScenePlace): string {
  const times = place.stops.map(({ time }) => time).join(" · ");
  return `${markOf(place)}\u2002${times}`;
}

export function isPlaceSelected({ stops }: ScenePlace): boolean {
  return stops.some(({ isSelected }) => isSelected);
}

export function isPlaceInConflict({ stops }: ScenePlace): boolean {
  return stops.some(({ hasConflict }) => hasConflict);
}

/** The stop that a click on a place means: the first, or the one after that which is selected. */
export function stopMeant({ stops }: ScenePlace): string | null {
  const selected = stops.findIndex(({ isSelected }) => isSelected);
  return stops[(selected + 1) % stops.length]?.id ?? null;
}

/** The stop at a site that a click on it means; null when the tour does not go there. */
export function stopAtSite(tour: SceneTour | null, siteId: string | null): string | null {
  const place = tour?.places.find((candidate) => candidate.siteId === siteId);
  return siteId !== null && place ? stopMeant(place) : null;
}
