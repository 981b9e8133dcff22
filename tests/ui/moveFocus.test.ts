// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { moveFocus } from "#ui/moveFocus.ts";

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function aHeading(): HTMLElement {
  const heading = document.body.appendChild(document.createElement("h1"));
  heading.tabIndex = -1;
  return heading;
}

test("in a window of its own the focus moves, whether or not the window is in front", () => {
  vi.spyOn(document, "hasFocus").mockReturnValue(false);
  const heading = aHeading();
  moveFocus(heading);
  expect(document.activeElement).toBe(heading);
});

test("in a frame it moves while the person is in the frame, and else stays in the page around it", () => {
  vi.stubGlobal("parent", {});
  const hasFocus = vi.spyOn(document, "hasFocus").mockReturnValue(false);
  const heading = aHeading();
  moveFocus(heading);
  expect(document.activeElement).toBe(document.body);
  hasFocus.mockReturnValue(true);
  moveFocus(heading);
  expect(document.activeElement).toBe(heading);
});

test("nothing to focus is nothing to do", () => {
  expect(() => moveFocus(null)).not.toThrow();
});
