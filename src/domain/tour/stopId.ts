import type { StopPlace } from "./tour.ts";
import { LIMITS } from "./tourLimits.ts";

export const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const TOUR_ID = /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$/;

/**
 * Ids of stops and of places: lower-case words joined by hyphens. That of a stop is its place's with
 * a number from 2 when the place comes again, so it needs neither clock nor chance and costs a link
 * next to nothing.
 */
export function stopId(place: StopPlace, number: number): string {
  const base = place.kind === "known" ? place.id : "own";
  return number === 1 ? base : `${base}-${number}`;
}

/** The first id for a place that is not taken. */
export function freeStopId(place: StopPlace, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(stopId(place, number))) number++;
  return stopId(place, number);
}

export function isStopId(text: string): boolean {
  return text.length <= LIMITS.id && KEBAB.test(text);
}

/** As the ids of the data are written; shorter than those of stops, which add a number. */
export function isPlaceId(text: string): boolean {
  return text.length <= LIMITS.placeId && KEBAB.test(text);
}

/** As ids of tours are written: a UUID, or letters, digits and `_ . : -`. */
export function isTourId(text: string): boolean {
  return TOUR_ID.test(text);
}
