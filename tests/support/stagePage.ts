import { expect, type Page } from "@playwright/test";
import type { Language } from "#domain/base/text.ts";
import { formatTourCode } from "#domain/tourCode/tourCode.ts";
import { presentWords } from "#i18n/presentWords.ts";
import { aDay, aStop, aTour, knownPlace } from "#tests/aTour.ts";

/** Nine visits: a talk of fourteen slides. */
export const LONG_TOUR = formatTourCode(
  aTour(
    [
      aDay(
        Array.from({ length: 9 }, (_, i) => {
          const place = ["ioc", "software-park-2", "it-park", "dhpiza"][i % 4] ?? "ioc";
          return aStop(`stop-${i}`, { place: knownPlace(place), stayMinutes: 20 });
        }),
      ),
    ],
    { title: { vi: "Chín chặng", en: "Nine visits" } },
  ),
);

export function slideOf(page: Page, language: Language) {
  return page.getByRole("region", { name: presentWords[language].slide, exact: true });
}

export async function expectStep(page: Page, step: string, language: Language = "en") {
  await expect(slideOf(page, language)).toHaveAttribute("data-step", step);
}
