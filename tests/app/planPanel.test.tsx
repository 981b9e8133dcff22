// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { PlanPanel } from "#app/PlanPanel.tsx";
import { keepingWords } from "#i18n/keepingWords.ts";
import { onTheDayWords } from "#i18n/onTheDayWords.ts";
import { planWords } from "#i18n/planWords.ts";
import { followDay } from "#state/tour.ts";
import { catalog, renderIn } from "#tests/screen.tsx";

beforeEach(() => followDay(false));

// There is no IndexedDB here: a device that keeps nothing.
test.each(["en", "vi"] as const)(
  "on the day it is said that nothing is being kept, above all that is on (%s)",
  async (language) => {
    const words = keepingWords[language];
    renderIn(language, <PlanPanel catalog={catalog} onPlanOnMap={() => {}} />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: planWords[language].onTheDay }));
    const day = await screen.findByRole("region", { name: onTheDayWords[language].title });
    const notice = await within(day).findByText(`${words.storage.blocked} ${words.todayNotKept}`);
    expect(notice).toBeVisible();

    await user.click(within(day).getByRole("button", { name: words.dismiss }));
    expect(notice).not.toBeInTheDocument();
  },
);
