import { readData } from "#data/sources.ts";
import { bundledRouter } from "#domain/road/bundledRouter.ts";
import { itineraryOf } from "#domain/schedule/schedule.ts";
import { copyOf } from "#domain/tour/copy.ts";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import type { StopPlace } from "#domain/tour/tour.ts";
import { placeOf } from "#domain/tour/tourPlace.ts";
import type { TourFile } from "#exports/tourFile.ts";
import { aTourFile } from "./aTourFile.ts";
import { DATA_FOLDER } from "./build.ts";
import { publishedGraph } from "./roads.ts";

/** The example tour over the places and roads that are published. */
export async function publishedTourFile(changes: Partial<TourFile> = {}): Promise<TourFile> {
  const { catalog } = readData(DATA_FOLDER);
  const tour = copyOf(exampleTour(), changes.copy ?? "public");
  const [day] = tour.days;
  const places = [day?.startPlace, ...(day?.stops ?? []).map(({ place }) => place), day?.endPlace];
  const points = places.flatMap((place) => (place && placeOf(catalog, place)?.point) ?? []);
  const request = { vehicle: tour.vehicle, date: day?.date ?? "" };
  const { signal } = new AbortController();
  const legs = await bundledRouter(publishedGraph()).legs(points, request, signal);
  const isFrom = (place: StopPlace, i: number) => points[i] === placeOf(catalog, place)?.point;
  const legBetween = (from: StopPlace, to: StopPlace) =>
    legs.find((_, i) => isFrom(from, i) && isFrom(to, i + 1)) ?? null;
  return aTourFile(exampleTour(), {
    ...changes,
    itinerary: itineraryOf(tour, legBetween),
    placeOf: (place) => placeOf(catalog, place),
  });
}
