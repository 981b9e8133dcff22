// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { LANGUAGES, type Language } from "#domain/base/text.ts";
import { OfflineCheckReport } from "#features/offline/OfflineCheckReport.tsx";
import { offlineWords } from "#i18n/offlineWords.ts";
import type { MapFileKeeping } from "#services/keptMapFile.ts";
import { checkOffline, fetchTheRest } from "#services/offlineCheck.ts";
import { renderIn } from "#tests/screen.tsx";

vi.mock("#services/offlineCheck.ts", () => ({ checkOffline: vi.fn(), fetchTheRest: vi.fn() }));

const address = "maps/danang.pmtiles";

/** The app is kept whole; of the map file that is shown this was found. */
function renderReport(language: Language, mapFile: MapFileKeeping | null): void {
  vi.mocked(checkOffline).mockResolvedValue({
    kind: "checked",
    files: 161,
    bytes: 5_000_000,
    missing: [],
    damaged: [],
    isRunning: true,
    room: null,
    isPersistent: null,
    mapFile,
  });
  const shown = mapFile === null ? null : ({ kind: "address", address } as const);
  renderIn(language, <OfflineCheckReport mapFile={shown} />);
}

const VERDICTS = {
  en: {
    whole: /^Ready\. All 161 files/,
    but: /^Ready but for the map file: .* the map in the app/,
  },
  vi: { whole: /^Đã sẵn sàng\. Toàn bộ 161 tệp/, but: /^Đã sẵn sàng, trừ tệp bản đồ: .* có sẵn/ },
};

for (const language of LANGUAGES) {
  test.each([
    { mapFile: null, verdict: "whole", canGetRest: false },
    { mapFile: "kept", verdict: "whole", canGetRest: false },
    { mapFile: "not-kept", verdict: "but", canGetRest: true },
    { mapFile: "too-large", verdict: "but", canGetRest: false },
  ] as const)(
    `with a map file that is $mapFile the app is ready: $verdict (${language})`,
    async ({ mapFile, verdict, canGetRest }) => {
      renderReport(language, mapFile);
      const words = offlineWords[language];
      const said = within(screen.getByRole("status"));
      expect(await said.findByText(VERDICTS[language][verdict])).toBeVisible();
      expect(screen.queryByRole("button", { name: words.getRest }) !== null).toBe(canGetRest);
      if (mapFile) expect(screen.getByText(words.mapFile[mapFile](address))).toBeVisible();
    },
  );
}

test("a map file that cannot be had is said after the attempt, and can be tried again", async () => {
  renderReport("en", "not-kept");
  vi.mocked(fetchTheRest).mockResolvedValue({ unreachable: [address], other: [] });
  const words = offlineWords.en;
  await userEvent.click(await screen.findByRole("button", { name: words.getRest }));
  expect(await screen.findByText(words.unreachable(1))).toBeVisible();
  expect(screen.getByRole("button", { name: words.getRest })).toBeEnabled();
});
