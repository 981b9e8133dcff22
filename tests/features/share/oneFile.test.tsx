// @vitest-environment jsdom
import "#tests/dialogs.ts";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { NOTHING_GIVEN } from "#domain/base/oneFile.ts";
import type { Language } from "#domain/base/text.ts";
import { OneFile } from "#features/share/OneFile.tsx";
import { ShareDialog } from "#features/share/ShareDialog.tsx";
import { oneFileWords } from "#i18n/oneFileWords.ts";
import { saveFile } from "#services/download.ts";
import { openTour, useTour } from "#state/tour.ts";
import { renderIn } from "#tests/screen.tsx";
import { SECRET_TOUR } from "#tests/secretTour.ts";

vi.mock("#services/download.ts", () => ({ saveFile: vi.fn() }));

const TEMPLATE = `<html><head>${NOTHING_GIVEN}</head></html>`;

beforeEach(() => {
  vi.mocked(saveFile).mockClear();
  openTour(SECRET_TOUR, "new");
});

function answering(answer: () => Promise<Response>): void {
  vi.stubGlobal("fetch", vi.fn(answer));
}

function openDialog(language: Language) {
  renderIn(language, <ShareDialog publicUrl={null} onClose={() => {}} />);
  return userEvent.setup();
}

const saveButton = (language: Language) =>
  screen.getByRole("button", { name: `${oneFileWords[language].save} (.html)` });

test.each([
  {
    what: "a server that does not have it",
    answer: async () => new Response("", { status: 404 }),
    en: "The file could not be put together: the server answered 404 for “one-file.html”.",
    vi: "Không ghép được tệp: máy chủ trả lời 404 khi được hỏi “one-file.html”.",
  },
  {
    what: "no network",
    answer: () => Promise.reject(new TypeError("no network")),
    en: oneFileWords.en.unreachable,
    vi: oneFileWords.vi.unreachable,
  },
  {
    what: "the sign-in page of a hotel",
    answer: async () => new Response("<html><form>Room number</form></html>"),
    en: oneFileWords.en.notOurs,
    vi: oneFileWords.vi.notOurs,
  },
])("$what is a sentence, and no number is given out", async ({ answer, ...sentences }) => {
  for (const language of ["en", "vi"] as const) {
    answering(answer);
    const user = openDialog(language);
    await user.click(saveButton(language));
    expect(await screen.findByText(sentences[language])).toBeVisible();
    expect(saveFile).not.toHaveBeenCalled();
    expect(useTour.getState().plan.number).toBe(0);
    document.body.replaceChildren();
  }
});

test("the copy that was chosen is saved, numbered, with its size and the mode it opens with", async () => {
  answering(async () => new Response(TEMPLATE));
  const user = openDialog("en");
  await user.click(screen.getByRole("radio", { name: "Delegates’ copy" }));
  await user.selectOptions(screen.getByLabelText("Opens with"), "the slides");
  await user.click(saveButton("en"));
  expect(
    await screen.findByText(/^Saved as public-title-en-delegate-1\.html, 0 MB\. Copy no\. 1, /),
  ).toBeVisible();
  const [name, page] = vi.mocked(saveFile).mock.calls[0] ?? [];
  expect(name).toBe("public-title-en-delegate-1.html");
  const text = (await page?.text()) ?? "";
  expect(text).toContain("guest-meeting-ioc-vi");
  expect(text).not.toContain("own-");
  expect(text).toContain('"start":"?mode=present&lang=en"');
});

test("without a plan nothing of the planner is in the file", async () => {
  answering(async () => new Response(TEMPLATE));
  renderIn("vi", <OneFile copy={null} />);
  await userEvent.setup().click(saveButton("vi"));
  expect(await screen.findByText(/^Đã lưu thành da-nang-site-visits\.html, /)).toBeVisible();
  const [, page] = vi.mocked(saveFile).mock.calls[0] ?? [];
  expect(await page?.text()).toBe(TEMPLATE.replace("{}", '{"start":"?lang=vi","plan":null}'));
  expect(useTour.getState().plan.number).toBe(0);
});
