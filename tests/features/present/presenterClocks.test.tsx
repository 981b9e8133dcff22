// @vitest-environment jsdom
import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { PresenterClocks } from "#features/present/PresenterClocks.tsx";
import { presentWords } from "#i18n/presentWords.ts";
import { renderIn } from "#tests/screen.tsx";

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime("2027-10-19T01:05:30Z");
});
afterEach(() => void vi.useRealTimers());

const pass = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));
const time = () => screen.getByRole("timer").textContent;

describe.each(["en", "vi"] as const)("in %s", (language) => {
  const words = presentWords[language].presenter;
  const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

  test("the timer counts while it runs, is held, goes on and begins anew", () => {
    renderIn(language, <PresenterClocks />);
    pass(5);
    expect(time()).toBe("0:00");
    press(words.start);
    pass(67);
    expect(time()).toBe("1:07");
    press(words.pause);
    pass(600);
    expect(time()).toBe("1:07");
    press(words.start);
    pass(3600);
    expect(time()).toBe("1:01:07");
    press(words.reset);
    expect(time()).toBe("0:00");
    pass(3);
    expect(time()).toBe("0:03");
  });

  test("the time in Da Nang is shown, wherever the talk is", () => {
    renderIn(language, <PresenterClocks />);
    expect(screen.getByText("08:05")).toBeVisible();
    pass(60);
    expect(screen.getByText("08:06")).toBeVisible();
  });
});
