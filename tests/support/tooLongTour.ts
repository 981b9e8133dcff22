import type { Tour } from "#domain/tour/tour.ts";
import { aDay, aStop, aTour } from "#tests/aTour.ts";

/** Notes that no code makes short: its public copy takes more than a link may hold. */
export const TOO_LONG_TOUR: Tour = aTour([
  aDay(
    ["ioc", "it-park", "dhpiza"].map((id, i) =>
      aStop(id, { note: { vi: noise(i * 100), en: noise(i * 100 + 50) } }),
    ),
  ),
]);

function noise(seed: number): string {
  return Array.from({ length: 90 }, (_, i) => `${Math.sin(i + seed)}`.slice(-9)).join(" ");
}
