import { expect, type Page, test } from "@playwright/test";
import { LANGUAGES, type Language } from "#domain/base/text.ts";
import { searchBoxWords } from "#i18n/searchBoxWords.ts";
import { searchWords } from "#i18n/searchWords.ts";
import { openMap, partsOf } from "#tests/page.ts";

/** What the IOC was called in October 2022, and as one types it in haste. */
const OLD_NAME = "Trung tâm giám sát dịch vụ đô thị thông minh";
const TYPED = "trung tam giam sat dich vu do thi thong minh";

/** The search by its names. */
function searchOf(page: Page, language: Language) {
  return {
    words: searchWords[language],
    box: page.getByRole("combobox", { name: searchBoxWords[language].search }),
    said: page.getByRole("search").getByRole("status"),
  };
}

for (const language of LANGUAGES) {
  test(`an old name, typed without tone marks and with d for đ, leads by keys alone to the passage that has it (${language})`, async ({
    page,
  }) => {
    await openMap(page, `/?lang=${language}`);
    const { words, box, said } = searchOf(page, language);
    const options = page.getByRole("listbox", { name: words.results }).getByRole("option");
    const active = page.getByRole("option", { selected: true });
    await expect(said).toHaveText("");

    await page.keyboard.press("Control+k");
    await expect(box).toBeFocused();
    await page.keyboard.type(TYPED);
    await expect(options.first()).toBeVisible();
    const count = await options.count();
    await expect(said).toHaveText(words.count(count));
    await expect(active).toHaveCount(0);
    const passage = page
      .getByRole("group", { name: words.kinds.passage })
      .getByRole("option")
      .filter({ hasText: OLD_NAME });
    await expect(passage).toHaveCount(1);

    // Up from the box is the last hit, down from there the first.
    await page.keyboard.press("ArrowUp");
    await expect(options.last()).toHaveAttribute("aria-selected", "true");
    for (let hit = 0; hit < count; hit++) {
      await page.keyboard.press("ArrowDown");
      await expect(options.nth(hit)).toHaveAttribute("aria-selected", "true");
      await expect(active).toHaveCount(1);
      await expect(box).toHaveAttribute(
        "aria-activedescendant",
        (await options.nth(hit).getAttribute("id")) ?? "",
      );
      await expect(options.nth(hit)).toBeInViewport();
      await expect(box).toBeFocused();
      if ((await passage.getAttribute("aria-selected")) === "true") break;
    }
    await expect(passage).toHaveAttribute("aria-selected", "true");

    await page.keyboard.press("Enter");
    const { openMark } = partsOf(page, language);
    await expect(openMark).toHaveAttribute("data-passage", "vi-p3s1");
    await expect(openMark).toContainText(OLD_NAME);
    await expect(openMark).toBeFocused();
    await expect(openMark).toBeInViewport();
    await expect(page.getByRole("listbox")).toHaveCount(0);
  });

  test(`the search says when nothing is found, and what is found after that (${language})`, async ({
    page,
  }) => {
    await openMap(page, `/?lang=${language}`);
    const { words, box, said } = searchOf(page, language);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("xyzzy");
    await expect(said).toHaveText(words.none("xyzzy"));
    await expect(box).toHaveAttribute("aria-expanded", "false");

    // The keys again mark what is in the box: what is typed takes its place.
    await page.keyboard.press("Control+k");
    await page.keyboard.type("lien chieu");
    await expect(box).toHaveValue("lien chieu");
    await expect(box).toHaveAttribute("aria-expanded", "true");
    await expect(said).toHaveText(words.count(await page.getByRole("option").count()));

    await page.keyboard.press("Escape");
    await expect(page.getByRole("listbox")).toHaveCount(0);
    await expect(said).toHaveText("");
    await expect(box).toBeFocused();
  });
}
