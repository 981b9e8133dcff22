import type { Language } from "#domain/base/text.ts";
import type { Leg } from "#domain/road/travel.ts";
import type { Travel } from "#domain/schedule/itinerary.ts";
import { conflictMinutes } from "#i18n/conflictSentence.ts";
import { formatDate } from "#i18n/format.ts";
import { handoutWords } from "#i18n/handoutWords.ts";
import { legDistance } from "#i18n/legText.ts";
import { tourWords } from "#i18n/tourWords.ts";

/** `25 min drive · 14.2 km · main roads`: without the buffer, which is the same for all. */
export function driveText(travel: Travel, bufferMinutes: number, language: Language): string {
  const { legs } = tourWords[language];
  const { leg, departs, arrives } = travel;
  const minutes = conflictMinutes(Math.max(0, arrives - departs - bufferMinutes), language);
  const driving = leg.kind === "estimated" ? legs.estimatedDrive(minutes) : legs.drive(minutes);
  return [driving, legDistance(leg, language), basisIn(leg, language)].join(" · ");
}

/** What the words for a basis mean: each once, in the order in which they come up. */
export function basesMeant(travels: readonly Travel[], language: Language): readonly string[] {
  return [...new Set(travels.map(({ leg }) => meaningOf(leg, language)))];
}

function basisIn(leg: Leg, language: Language): string {
  const { basis } = handoutWords[language];
  if (leg.kind === "estimated") return basis.estimated;
  return leg.basis.kind === "bundled" ? basis.bundled : basis.server(leg.basis.host);
}

function meaningOf(leg: Leg, language: Language): string {
  const { basisMeant } = handoutWords[language];
  if (leg.kind === "estimated") return basisMeant.estimated;
  if (leg.basis.kind === "bundled") return basisMeant.bundled;
  return basisMeant.server(leg.basis.host, formatDate(leg.basis.asOf, language));
}
