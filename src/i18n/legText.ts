import type { Language } from "#domain/base/text.ts";
import type { Leg } from "#domain/road/travel.ts";
import { formatDate, formatMetres } from "./format.ts";
import { tourWords } from "./tourWords.ts";

/** What the figures of a leg rest on. */
export function legBasis(leg: Leg, language: Language): string {
  const { legs: words } = tourWords[language];
  if (leg.kind === "estimated") return words.estimated;
  if (leg.basis.kind === "bundled") return words.bundled;
  return words.server(leg.basis.host, formatDate(leg.basis.asOf, language));
}

/** `18.3 km`, `≈ 900 m` where it is estimated. */
export function legDistance(leg: Leg, language: Language): string {
  const distance = formatMetres(roundedMetres(leg.distanceMetres), language);
  return leg.kind === "estimated" ? tourWords[language].legs.about(distance) : distance;
}

/** No more digits than a drive over generalised roads can carry. */
export function roundedMetres(metres: number): number {
  const step = metres < 1000 ? 10 : 100;
  return Math.round(metres / step) * step;
}
