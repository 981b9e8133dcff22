import type { LngLat } from "#domain/base/geo.ts";
import type { LocalText } from "#domain/base/text.ts";
import type { Site } from "#domain/evidence/site.ts";
import { itineraryOf } from "#domain/schedule/schedule.ts";
import { type CopyKind, copyOf } from "#domain/tour/copy.ts";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import type { StopPlace, Tour } from "#domain/tour/tour.ts";
import type { FilePlace, TourFile } from "#exports/tourFile.ts";
import { aSite } from "./build.ts";

/** A tour as a file gets it: cut for whoever it is for, by default the public. */
export function aTourFile(tour: Tour = exampleTour(), changes: Partial<TourFile> = {}): TourFile {
  const copy: CopyKind = changes.copy ?? "public";
  const placeOf = changes.placeOf ?? placeInTests;
  return {
    itinerary: itineraryOf(copyOf(tour, copy), (from, to) =>
      legBetween(placeOf(from), placeOf(to)),
    ),
    number: 3,
    issuedAt: "2027-10-12T03:04:05Z",
    link: "https://example.org/where-the-tour-opens?a=1&b=2",
    language: "en",
    ...changes,
    ...{ copy, placeOf },
  };
}

/** The places of the example tour; they stay where they are when the data are corrected. */
function placeInTests(place: StopPlace): FilePlace | null {
  if (place.kind === "own") return { name: place.name, point: place.point, site: null };
  if (place.id === "admin-centre") {
    const name = { vi: "Trung tâm Hành chính thành phố", en: "City Administration Centre" };
    return { name, point: { lng: 108.2222, lat: 16.0774 }, site: null };
  }
  const site = SITES.find(({ id }) => id === place.id);
  return site ? { name: site.name, point: site.visitorPoint, site } : null;
}

const SITES: readonly Site[] = [
  site("ioc", "#0B63A5", { vi: "IOC", en: "IOC" }, { lng: 108.2222, lat: 16.0758 }),
  site(
    "software-park-2",
    "#C4500A",
    { vi: "Công viên phần mềm số 2", en: "Software Park No. 2" },
    { lng: 108.2176, lat: 16.0914 },
  ),
  withGround(
    site(
      "it-park",
      "#00795A",
      { vi: "Khu CNTT tập trung", en: "Danang IT Park" },
      { lng: 108.0869, lat: 16.074 },
    ),
  ),
  site(
    "dhpiza",
    "#9A3C86",
    { vi: "Khu công nghệ cao Đà Nẵng (DHPIZA)", en: "Da Nang Hi-Tech Park (DHPIZA)" },
    { lng: 108.0822, lat: 16.0944 },
  ),
];

function site(id: string, light: string, name: LocalText, visitorPoint: LngLat): Site {
  return aSite(id, { name, visitorPoint, colour: { light, dark: "#FFFFFF" } });
}

function withGround(at: Site): Site {
  const { lng, lat } = at.visitorPoint;
  const square = (size: number) => [
    [
      [lng, lat],
      [lng + size, lat],
      [lng + size, lat + size],
      [lng, lat + size],
      [lng, lat],
    ] as const,
  ];
  const ground = { areaHectares: 100, accuracyMetres: 100, basis: at.basis, sources: [] };
  const [label, whole] = [
    { vi: "Giai đoạn 1", en: "Phase 1" },
    { vi: "Toàn khu", en: "Whole park" },
  ];
  return {
    ...at,
    extents: [
      { ...ground, id: "phase-1", kind: "extent", label, polygon: square(0.01) },
      { ...ground, id: "planned", kind: "planned-extent", label: whole, polygon: square(0.02) },
    ],
  };
}

/** Roads lead everywhere but between the two parks, by way of a bend. */
function legBetween(from: FilePlace | null, to: FilePlace | null) {
  if (!from || !to) return null;
  const ends = [from.point, to.point] as const;
  const [one, other] = ends;
  const metres = Math.round(Math.hypot(one.lng - other.lng, one.lat - other.lat) * 111_000);
  const way = { distanceMetres: metres, driveMinutes: metres / 700 };
  if (from.site?.id === "it-park" && to.site?.id === "dhpiza") {
    return { kind: "estimated" as const, ...way, path: ends };
  }
  const bend = { lng: one.lng - 0.001, lat: other.lat };
  return {
    ...{ kind: "routed" as const, basis: { kind: "bundled" as const }, ...way, accessMetres: 0 },
    path: [one, bend, other],
  };
}
