// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { latePart } from "#app/latePart.tsx";
import { renderIn } from "#tests/screen.tsx";

const Plan = () => <h2>Plan</h2>;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A part that comes after so many milliseconds. */
function partAfter(ms: number) {
  return latePart(async () => {
    await new Promise((come) => setTimeout(come, ms));
    return Plan;
  });
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

test.each([
  ["en", "Loading …"],
  ["vi", "Đang tải …"],
] as const)(
  "a part that is long in coming says so after a moment, until it is there (%s)",
  async (language, loading) => {
    const Part = partAfter(3000);
    renderIn(language, <Part />);
    await pass(399);
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
    await pass(1);
    expect(screen.getByRole("status")).toHaveTextContent(loading);
    await pass(2600);
    expect(screen.getByRole("heading", { name: "Plan" })).toBeVisible();
    expect(screen.queryByRole("status")).toBeNull();
  },
);

test("a part that is there stands at once, and one that comes soon comes without a word", async () => {
  const Part = partAfter(300);
  const first = renderIn("en", <Part />);
  await pass(300);
  expect(first.container).toHaveTextContent(/^Plan$/);
  first.unmount();
  expect(renderIn("en", <Part />).container).toHaveTextContent(/^Plan$/);
});

test("nothing is said of a part that nobody has asked for", async () => {
  const Part = latePart(() => new Promise<typeof Plan>(() => {}), null);
  const { container } = renderIn("en", <Part />);
  await pass(5000);
  expect(container).toBeEmptyDOMElement();
});
