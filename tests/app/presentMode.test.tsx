// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { PresentMode } from "#app/PresentMode.tsx";
import { presentWords } from "#i18n/presentWords.ts";
import { useView, type View, viewNow } from "#state/view.ts";
import { serveData } from "#tests/dataServer.ts";
import { renderIn } from "#tests/screen.tsx";

beforeEach(() => {
  // jsdom draws nothing: the SVG map stays.
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  vi.stubGlobal("BroadcastChannel", undefined);
  useView.setState({ left: null });
});

async function present(view: Partial<View> = {}, language: "en" | "vi" = "en") {
  serveData({});
  useView.setState({ mode: "present", ...view });
  renderIn(
    language,
    <QueryClientProvider client={new QueryClient()}>
      <PresentMode theme="light" />
    </QueryClientProvider>,
  );
  const { slide } = presentWords[language];
  const shown = await screen.findByRole("region", { name: slide });
  return { shown, step: () => shown.dataset.step };
}

const press = (keys: string) => userEvent.keyboard(keys);

describe.each(["en", "vi"] as const)("in %s", (language) => {
  test("the four sites are told slide by slide, each with facts, sources and both articles", async () => {
    const { shown, step } = await present({}, language);
    const words = presentWords[language];
    expect(step()).toBe("1/9");
    await press("{ArrowRight}");
    expect(within(shown).getByRole("heading", { name: words.titles.locator })).toBeVisible();
    await press("{PageDown}");
    expect(within(shown).getAllByRole("listitem")).toHaveLength(4);
    for (const at of ["4/9", "5/9", "6/9", "7/9"]) {
      await press(" ");
      expect(step()).toBe(at);
      const facts = shown.querySelectorAll("[data-fact]");
      expect(facts).toHaveLength(3);
      for (const fact of facts)
        expect(fact.querySelector(".slide-basis")).toHaveTextContent(/\d{4}.* · ./);
      const quotes = [...shown.querySelectorAll("blockquote")].map((quote) => quote.lang);
      expect(quotes).toEqual(["vi", "en"]);
    }
    await press("{Enter}");
    expect(within(shown).getAllByRole("columnheader")).toHaveLength(5);
    await press("{End}");
    expect(step()).toBe("9/9");
    expect(shown).toHaveTextContent(words.thisMachine);
  });
});

describe("keys", () => {
  test.each([
    ["{ArrowRight}", "4/9"],
    ["{PageDown}", "4/9"],
    [" ", "4/9"],
    ["{Enter}", "4/9"],
    ["{ArrowLeft}", "2/9"],
    ["{PageUp}", "2/9"],
    ["{Backspace}", "2/9"],
    ["{Home}", "1/9"],
    ["{End}", "9/9"],
    ["{ArrowDown}", "3/9"],
    ["{Control>}{ArrowRight}{/Control}", "3/9"],
    ["{Alt>}{ArrowLeft}{/Alt}", "3/9"],
  ])("%s leads from the third slide to %s", async (key, at) => {
    const { step } = await present({ step: 3 });
    await press(key);
    expect(step()).toBe(at);
  });

  test("ten presses in one breath are ten steps", async () => {
    const { step } = await present();
    const key = (name: string) =>
      window.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));
    act(() => {
      for (let press = 0; press < 8; press++) key("PageDown");
      key("PageUp");
      key("PageUp");
    });
    expect(step()).toBe("7/9");
  });

  test("beyond either end nothing happens", async () => {
    const { step } = await present({ step: 9 });
    await press("{ArrowRight}{ArrowRight}");
    expect(step()).toBe("9/9");
    await press("{Home}{ArrowLeft}");
    expect(step()).toBe("1/9");
  });

  test("Space and Enter belong to a focused button: one press is one step", async () => {
    const { step } = await present({ step: 3 });
    screen.getByRole("button", { name: "Next" }).focus();
    await press(" ");
    expect(step()).toBe("4/9");
    await press("{Enter}");
    expect(step()).toBe("5/9");
    await press("{PageDown}");
    expect(step()).toBe("6/9");
  });

  test("no key reaches the map, which would pan", async () => {
    const { shown, step } = await present({ step: 3 });
    const heard = vi.fn();
    shown.addEventListener("keydown", heard);
    const inside = document.createElement("div");
    inside.tabIndex = 0;
    shown.append(inside);
    inside.focus();
    await press("{ArrowRight}");
    expect(step()).toBe("4/9");
    expect(heard).not.toHaveBeenCalled();
  });

  test.each(["b", "B", "."])("%s blanks the screen and brings it back", async (key) => {
    await present();
    await press(key);
    expect(document.querySelector(".stage-black")).not.toBeNull();
    expect(screen.getByText("The screen is black. Press Esc to go on.")).toBeInTheDocument();
    await press(key);
    expect(document.querySelector(".stage-black")).toBeNull();
  });

  test("to step while the screen is black shows the next slide", async () => {
    const { step } = await present();
    await press("b{PageDown}");
    expect(document.querySelector(".stage-black")).toBeNull();
    expect(step()).toBe("2/9");
  });

  test("Escape brings a black screen back, and only then leaves", async () => {
    await present({ step: 4 });
    await press("b{Escape}");
    expect(viewNow().mode).toBe("present");
    await press("{Escape}");
    expect(viewNow()).toMatchObject({ mode: "explore", step: 1 });
  });

  test("Escape leads back to the planner when one came from there", async () => {
    useView.setState({ left: "plan" });
    await present();
    await press("{Escape}");
    expect(viewNow().mode).toBe("plan");
  });

  test("P turns the pointer on and off", async () => {
    await present();
    await press("p");
    expect(document.querySelector(".pointer-ring")).not.toBeNull();
    await press("p");
    expect(document.querySelector(".pointer-ring")).toBeNull();
  });
});

test("a number beyond the last slide is said, and the last slide is shown", async () => {
  const { step } = await present({ step: 40 });
  expect(await screen.findByText(/step “40”/)).toBeVisible();
  expect(step()).toBe("9/9");
  expect(viewNow().step).toBe(9);
});

test("a place in the overview leads to its slide", async () => {
  const { shown, step } = await present({ step: 3 });
  await userEvent.click(within(shown).getByRole("link", { name: "Danang IT Park" }));
  expect(step()).toBe("6/9");
});

test("where windows may not talk, the presenter window says why it is not possible", async () => {
  await present();
  await userEvent.click(screen.getByRole("button", { name: "Presenter window" }));
  expect(screen.getByRole("alert")).toHaveTextContent("The presenter window is not possible here");
  await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(screen.queryByRole("alert")).toBeNull();
});

test("an address that names no session is a stage, and says so", async () => {
  history.replaceState(null, "", "/?mode=present&presenter=me");
  await present();
  expect(await screen.findByText(/presenter “me”/)).toBeVisible();
  expect(location.search).not.toContain("presenter");
});

test("auto-play steps by itself, begins again after the last slide, and waits when touched", async () => {
  const { step } = await present({ step: 8 });
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  await user.click(screen.getByRole("button", { name: "Auto-play" }));
  await user.click(screen.getByRole("button", { name: "10 s" }));
  const wait = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000 + 100));
  wait(10);
  expect(step()).toBe("9/9");
  wait(10);
  expect(step()).toBe("1/9");
  await user.keyboard("{PageDown}");
  expect(step()).toBe("2/9");
  wait(40);
  expect(step()).toBe("2/9");
  wait(20);
  expect(step()).toBe("3/9");
  await user.click(screen.getByRole("button", { name: "Auto-play" }));
  wait(120);
  expect(step()).toBe("3/9");
  vi.useRealTimers();
});
