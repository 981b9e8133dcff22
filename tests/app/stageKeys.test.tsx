// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { PresentMode } from "#app/PresentMode.tsx";
import { presentWords } from "#i18n/presentWords.ts";
import { chooseHandling } from "#state/handling.ts";
import { useView } from "#state/view.ts";
import { serveData } from "#tests/dataServer.ts";
import { renderIn } from "#tests/screen.tsx";

beforeEach(() => {
  // jsdom draws nothing: the SVG map stays.
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  vi.stubGlobal("BroadcastChannel", undefined);
  chooseHandling({ hasLetterKeys: true });
});

/** @param address of the stage, or of the presenter's window */
async function present(language: "en" | "vi", address: string) {
  serveData({});
  history.replaceState(null, "", address);
  useView.setState({ mode: "present", step: 3 });
  renderIn(
    language,
    <QueryClientProvider client={new QueryClient()}>
      <PresentMode theme="light" />
    </QueryClientProvider>,
  );
  const shown = await screen.findByRole("region", { name: presentWords[language].slide });
  return () => shown.dataset.step;
}

const STAGE = "/?mode=present";
const PRESENTER = `${STAGE}&presenter=0b9f1c52-6c5d-4c39-9a45-2f6b0d9d8f10`;
const SAID = {
  en: { keys: "Keys", letters: "Letter keys", black: "black screen, and back", next: "next slide" },
  vi: {
    keys: "Phím tắt",
    letters: "Phím chữ cái",
    black: "màn hình đen, nhấn lại để bật",
    next: "trang sau",
  },
};

describe.each([
  { language: "en", window: "stage", address: STAGE },
  { language: "vi", window: "stage", address: STAGE },
  { language: "en", window: "presenter window", address: PRESENTER },
  { language: "vi", window: "presenter window", address: PRESENTER },
] as const)("the $window ($language)", ({ language, address }) => {
  const said = SAID[language];
  const isBlack = () =>
    document.querySelector(".stage-black") !== null ||
    screen.queryByText(presentWords[language].presenter.isBlank) !== null;

  test("says its keys to who looks for them, and letters do nothing once they are off", async () => {
    const step = await present(language, address);
    const button = screen.getByRole("button", { name: said.keys });
    button.focus();
    await userEvent.keyboard("{Enter}");
    const list = screen.getByRole("group", { name: said.keys });
    expect(within(list).getByText(said.next)).toBeVisible();
    expect(within(list).getByText(said.black)).toBeVisible();

    const choice = within(list).getByRole("checkbox", { name: said.letters });
    expect(choice).toHaveFocus();
    await userEvent.keyboard(" ");
    expect(choice).not.toBeChecked();
    expect(within(list).queryByText(said.black)).toBeNull();
    await userEvent.keyboard("b.p");
    expect(isBlack()).toBe(false);
    expect(document.querySelector(".pointer-ring")).toBeNull();
    await userEvent.keyboard("{PageDown}");
    expect(step()).toBe("4/9");

    await userEvent.keyboard("{Escape}");
    expect(list).not.toBeInTheDocument();
    expect(button).toHaveFocus();
    await userEvent.keyboard("b");
    expect(isBlack()).toBe(false);
    await userEvent.keyboard("{ArrowRight}");
    expect(step()).toBe("5/9");
  });
});
