import type { LocalText } from "#domain/base/text.ts";
import type { Stop, Tour } from "#domain/tour/tour.ts";
import { stopWords } from "#i18n/stopWords.ts";
import { tourWords } from "#i18n/tourWords.ts";

/** Something that only the organiser has, written once and not in two languages. */
export interface PrivatePart {
  readonly label: LocalText;
  readonly value: string;
}

/** What is written of it; nothing in any copy but the organiser's. */
export function privatePartsOf({ secrets, guests }: Stop): readonly PrivatePart[] {
  const { vi, en } = stopWords;
  return written([
    { label: { vi: vi.hostName, en: en.hostName }, value: secrets.hostName },
    { label: { vi: vi.hostPhone, en: en.hostPhone }, value: secrets.hostPhone },
    { label: { vi: vi.gateCode, en: en.gateCode }, value: secrets.gateCode },
    ...guests.questions.map(({ answer }, i) => ({
      label: { vi: vi.answer(`${i + 1}`), en: en.answer(`${i + 1}`) },
      value: answer,
    })),
  ]);
}

export function privatePartsOfTour({ secrets }: Tour): readonly PrivatePart[] {
  const { vi, en } = tourWords;
  return written([
    { label: { vi: vi.plate, en: en.plate }, value: secrets.plate },
    { label: { vi: vi.driverName, en: en.driverName }, value: secrets.driverName },
    { label: { vi: vi.driverPhone, en: en.driverPhone }, value: secrets.driverPhone },
    { label: { vi: vi.routeDriven, en: en.routeDriven }, value: secrets.routeDriven },
  ]);
}

function written(parts: readonly PrivatePart[]): PrivatePart[] {
  return parts.filter(({ value }) => value.trim() !== "");
}
