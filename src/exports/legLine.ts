import type { Language } from "#domain/base/text.ts";
import type { Travel } from "#domain/schedule/itinerary.ts";
import { conflictMinutes } from "#i18n/conflictSentence.ts";
import { legBasis, legDistance } from "#i18n/legText.ts";
import { tourWords } from "#i18n/tourWords.ts";
import type { TourFile } from "./tourFile.ts";

/** `21 min drive + 5 min buffer · 14.6 km, along the main roads of this map`. */
export function legLine(travel: Travel, file: TourFile, language: Language): string {
  const { legs: words } = tourWords[language];
  const { drive, buffer } = legMinutes(travel, file);
  const driving = conflictMinutes(drive, language);
  const figures = [
    travel.leg.kind === "estimated" ? words.estimatedDrive(driving) : words.drive(driving),
    ...(buffer > 0 ? [words.buffer(conflictMinutes(buffer, language))] : []),
  ].join(" ");
  const distance = legDistance(travel.leg, language);
  const line = `${figures} · ${distance}, ${legBasis(travel.leg, language)}`;
  return line.charAt(0).toLocaleUpperCase("vi") + line.slice(1);
}

/** Whole minutes on the clock, of driving and of the organiser's buffer. */
export function legMinutes(
  { departs, arrives }: Travel,
  { itinerary }: TourFile,
): { readonly drive: number; readonly buffer: number } {
  const buffer = Math.min(itinerary.tour.bufferMinutes, arrives - departs);
  return { drive: arrives - departs - buffer, buffer };
}
