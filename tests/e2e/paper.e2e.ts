import { expect, type Page, test } from "@playwright/test";
import { LANGUAGES, type Language } from "#domain/base/text.ts";
import { formatTourCode } from "#domain/tourCode/tourCode.ts";
import { handoutWords } from "#i18n/handoutWords.ts";
import { planWords } from "#i18n/planWords.ts";
import { aDay, aStop, aTour, knownPlace } from "#tests/aTour.ts";
import {
  CODE_ON_PAPER,
  codeIn,
  largeColoursIn,
  rasterOf,
  readPaper,
  unspaced,
} from "#tests/paper.ts";
import { planOf, settledLines } from "#tests/planPage.ts";
import { publish } from "#tests/publishedApp.ts";

/** Where the map, of 120 × 75 mm below the titles, is on the first sheet. */
const MAP = { number: 1, scale: 1, part: [0.08, 0.15, 0.6, 0.3] } as const;

const NOTE = {
  vi: "Tập trung ở sảnh chính. Ưu tiên hỏi về tuyển dụng, đào tạo và hạ tầng số; không chụp ảnh phòng điều hành.",
  en: "Meet in the main lobby. Ask first about recruiting, training and networks; no photos in the control room.",
};

/** Days enough for several sheets. */
const LONG_TOUR = formatTourCode(
  aTour(
    ["2027-10-19", "2027-10-20", "2027-10-21"].map((date, day) =>
      aDay(
        ["ioc", "software-park-2", "it-park", "dhpiza"].map((id) =>
          aStop(`${id}-${day}`, { place: knownPlace(id), note: NOTE }),
        ),
        { date, startPlace: knownPlace("admin-centre"), endPlace: knownPlace("admin-centre") },
      ),
    ),
    { title: { vi: "Đoàn doanh nghiệp Hoa Kỳ", en: "US business delegation" } },
  ),
);

/** The programme, printed by its button: what the browser would put on paper. */
async function printed(page: Page, language: Language, tour = LONG_TOUR) {
  await page.goto(`/?lang=${language}&mode=plan&show=programme&tour=${tour}`);
  const programme = page.locator(".handout");
  await expect(programme.locator(".handout-map svg")).toBeVisible();
  await page.getByRole("button", { name: planWords[language].print, exact: true }).click();
  await expect(programme).not.toContainText(handoutWords[language].draft);
  return { programme, pdf: await page.pdf({ preferCSSPageSize: true }) };
}

for (const language of LANGUAGES) {
  test(`the programme on A4 has all its words as text, in fonts that are in the file, and its map; without a public address a sentence stands for the code (${language})`, async ({
    page,
  }) => {
    const { programme, pdf } = await printed(page, language);
    const { texts, fonts, sizes } = await readPaper(pdf);
    const text = texts.join("\n");
    expect(text).toBe(text.normalize("NFC"));
    expect(new Set(sizes.map(String))).toEqual(new Set(["210,297"]));

    const sentences = await programme
      .locator('[lang="vi"] p, p[lang="vi"], td[lang="vi"], li[lang="vi"], h2 [lang="vi"]')
      .allInnerTexts();
    expect(sentences.length).toBeGreaterThan(20);
    const onPaper = unspaced(text);
    for (const sentence of sentences) expect(onPaper).toContain(unspaced(sentence));
    expect(text).toMatch(/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệ]/);

    expect(fonts.length).toBeGreaterThan(0);
    for (const { name, isEmbedded, text: set } of fonts) {
      expect(isEmbedded, name).toBe(true);
      // Signs that it lacks may come from a font of the machine, letters and figures never.
      if (/[\p{L}\p{N}]/u.test(set)) expect(name).toMatch(/BeVietnamPro/);
    }

    expect(codeIn(await rasterOf(page, pdf, CODE_ON_PAPER))).toBeNull();
    for (const each of LANGUAGES) {
      expect(unspaced(texts[0] ?? "")).toContain(unspaced(handoutWords[each].noCode.address));
    }
    expect(largeColoursIn(await rasterOf(page, pdf, MAP))).toBeGreaterThan(3);
  });
}

test("the code on paper, read by another reader, opens the same tour at the public address", async ({
  page,
}) => {
  await publish(page);
  const { programme, pdf } = await printed(page, "vi");
  await expect(programme).toContainText(handoutWords.vi.scan);
  const code = codeIn(await rasterOf(page, pdf, CODE_ON_PAPER));
  expect(code).toMatch(/^https:\/\/map\.example\/danang\/\?mode=plan&tour=/);
  await page.goto(`/?lang=vi&mode=plan&tour=${LONG_TOUR}`);
  const there = planOf(page, "vi");
  const before = await settledLines(there);

  await page.goto(`${code}&lang=vi`);
  expect(new URL(page.url()).origin).toBe("https://map.example");
  await expect(there.lines).toHaveText(before);
  await expect(there.title("vi")).toHaveValue("Đoàn doanh nghiệp Hoa Kỳ");
});

test("a draft says that its code comes with the number", async ({ page }) => {
  await publish(page);
  await page.goto(`/?lang=en&mode=plan&show=programme&tour=${LONG_TOUR}`);
  await expect(page.locator(".handout-code")).toContainText(handoutWords.en.noCode.draft);
  await page.getByRole("button", { name: planWords.en.print, exact: true }).click();
  await expect(page.locator(".handout-code")).toContainText(handoutWords.en.scan);
  await expect(page.locator(".handout-code svg")).toBeVisible();
});

test("no stop is split between two sheets, and each sheet repeats the head of its day", async ({
  page,
}) => {
  const { pdf } = await printed(page, "en");
  const { texts } = await readPaper(pdf);
  expect(texts.length).toBeGreaterThan(2);
  const sheets = texts.map(unspaced);
  const [start, end] = ["Meetinthemainlobby.", "nophotosinthecontrolroom."];
  const times = (text: string, words: string) => text.split(words).length - 1;
  for (const sheet of sheets) expect(times(sheet, start)).toBe(times(sheet, end));
  expect(sheets.reduce((sum, sheet) => sum + times(sheet, end), 0)).toBe(12);
  for (const sheet of sheets.filter((words) => words.includes(start))) {
    expect(sheet).toMatch(/Day[123]:/);
  }
});
