// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import { undo, useTour } from "#state/tour.ts";
import { aDay, aStop, aTour } from "#tests/aTour.ts";
import { button, fourStops, item, order, PLACES, renderPlan, said } from "./planOnScreen.tsx";

const START = [...PLACES];
const SWAPPED = ["software-park-2", "ioc", "it-park", "dhpiza"];

describe.each([
  {
    language: "en",
    earlier: "Earlier: Software Park No. 2",
    later: "Later: Software Park No. 2",
    said: "Software Park No. 2, now stop 1 of 4, arrives 08:00.",
  },
  {
    language: "vi",
    earlier: "Sớm hơn: Công viên phần mềm số 2",
    later: "Muộn hơn: Công viên phần mềm số 2",
    said: "Công viên phần mềm số 2, nay là điểm dừng 1/4, đến lúc 08:00.",
  },
] as const)("buttons in $language", ({ language, earlier, later, said: sentence }) => {
  test("take a stop one place on, keep the focus and say where it stands", async () => {
    renderPlan(language, fourStops());
    button(earlier).focus();
    await userEvent.keyboard("{Enter}");
    expect(order()).toEqual(SWAPPED);
    expect(button(earlier)).toHaveFocus();
    expect(said()).toContain(sentence);
    button(later).focus();
    await userEvent.keyboard(" ");
    expect(order()).toEqual(START);
    expect(button(later)).toHaveFocus();
  });
});

test("at an end of the day the button keeps the focus and does nothing", async () => {
  renderPlan("en", fourStops());
  const earlier = button("Earlier: IOC");
  expect(earlier).toHaveAttribute("aria-disabled", "true");
  await userEvent.click(earlier);
  expect(order()).toEqual(START);
  expect(useTour.getState().past).toEqual([]);
  expect(earlier).toHaveFocus();
});

describe("the handle by key", () => {
  async function lifted(...keys: string[]) {
    renderPlan("en", fourStops());
    button("Move Danang IT Park").focus();
    await userEvent.keyboard(` ${keys.join("")}`);
    return button("Move Danang IT Park");
  }

  test("lifts with Space and says how to go on", async () => {
    const handle = await lifted();
    expect(handle).toHaveAttribute("aria-pressed", "true");
    expect(said()).toMatch(/^Danang IT Park lifted, stop 3 of 4\. Arrow keys/);
  });

  test("moves with the arrow keys, and the focus goes along", async () => {
    const handle = await lifted("{ArrowUp}", "{ArrowUp}", "{ArrowUp}");
    expect(order()).toEqual(["it-park", "ioc", "software-park-2", "dhpiza"]);
    expect(handle).toHaveFocus();
    expect(handle).toHaveAttribute("aria-pressed", "true");
    expect(said()).toContain("Danang IT Park, now stop 1 of 4, arrives 08:00.");
  });

  test("sets down with Space, and the whole way is one step to undo", async () => {
    const handle = await lifted("{ArrowUp}", "{ArrowUp}", " ");
    expect(handle).toHaveAttribute("aria-pressed", "false");
    expect(said()).toContain("Danang IT Park set down, stop 1 of 4");
    undo();
    expect(order()).toEqual(START);
  });

  test("puts back with Escape and leaves nothing to undo", async () => {
    const handle = await lifted("{ArrowUp}", "{ArrowDown}", "{ArrowDown}", "{Escape}");
    expect(order()).toEqual(START);
    expect(handle).toHaveFocus();
    expect(handle).toHaveAttribute("aria-pressed", "false");
    expect(useTour.getState().past).toEqual([]);
    expect(said()).toContain("Danang IT Park put back, stop 3 of 4");
  });

  test("lets arrow keys alone while nothing is lifted", async () => {
    await lifted(" ", "{ArrowUp}");
    expect(order()).toEqual(START);
  });

  test("sets down where it is when the focus goes elsewhere", async () => {
    await lifted("{ArrowUp}", "{Tab}");
    expect(button("Move Danang IT Park")).toHaveAttribute("aria-pressed", "false");
    expect(order()).toEqual(["ioc", "it-park", "software-park-2", "dhpiza"]);
  });
});

describe("the handle by pointer", () => {
  /** Stops are 100 pixels high, in lists one under the other. */
  function layOut() {
    vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (
      this: Element,
    ) {
      const stops = [...document.querySelectorAll("[data-stop]")];
      const index = stops.indexOf(this);
      const top = index >= 0 ? index * 100 : stops.length * 100;
      return new DOMRect(0, top, 300, index >= 0 ? 100 : 0);
    });
  }
  afterEach(() => vi.restoreAllMocks());

  function pull(handle: HTMLElement, from: number, to: number) {
    const pointer = { pointerId: 1, isPrimary: true, button: 0 };
    fireEvent.pointerDown(handle, { ...pointer, clientY: from });
    fireEvent.pointerMove(handle, { ...pointer, clientY: (from + to) / 2 });
    fireEvent.pointerMove(handle, { ...pointer, clientY: to });
    return () => {
      fireEvent.pointerUp(handle, { ...pointer, clientY: to });
      fireEvent.click(handle, { detail: 1 });
    };
  }

  test.each([
    { way: "down, past the next one", id: "IOC", from: 50, to: 210, order: SWAPPED },
    {
      way: "up to the top",
      id: "Da Nang Hi-Tech Park (DHPIZA)",
      from: 350,
      to: 20,
      order: ["dhpiza", "ioc", "software-park-2", "it-park"],
    },
    { way: "to where it is", id: "Danang IT Park", from: 250, to: 290, order: START },
  ])("pulls a stop $way", ({ id, from, to, order: expected }) => {
    renderPlan("en", fourStops());
    layOut();
    const drop = pull(button(`Move ${id}`), from, to);
    expect(document.querySelector(".drop-line")).toBeInTheDocument();
    drop();
    expect(order()).toEqual(expected);
    expect(document.querySelector(".drop-line")).toBeNull();
    expect(button(`Move ${id}`)).toHaveAttribute("aria-pressed", "false");
  });

  test("pulls a stop to another day", () => {
    renderPlan("en", aTour([aDay([aStop("ioc"), aStop("it-park")]), aDay([aStop("dhpiza")])]));
    layOut();
    pull(button("Move IOC"), 50, 298)();
    expect([order(0), order(1)]).toEqual([["it-park"], ["dhpiza", "ioc"]]);
    expect(button("Move IOC")).toHaveFocus();
    expect(said()).toContain("IOC, now stop 2 of 2 on day 2, arrives 09:20.");
  });

  test("gives up with Escape", () => {
    renderPlan("en", fourStops());
    layOut();
    const drop = pull(button("Move IOC"), 50, 390);
    fireEvent.keyDown(window, { key: "Escape" });
    expect(document.querySelector(".drop-line")).toBeNull();
    drop();
    expect(order()).toEqual(START);
  });

  test("and by key take turns", async () => {
    renderPlan("en", fourStops());
    layOut();
    pull(button("Move IOC"), 50, 210)();
    await userEvent.keyboard("{Enter}{ArrowUp}");
    expect(order()).toEqual(START);
    expect(button("Move IOC")).toHaveAttribute("aria-pressed", "true");
  });

  test("a tremble is a press, which lifts", () => {
    renderPlan("en", fourStops());
    layOut();
    pull(button("Move IOC"), 50, 52)();
    expect(button("Move IOC")).toHaveAttribute("aria-pressed", "true");
  });

  test("another mouse button pulls nothing", () => {
    renderPlan("en", fourStops());
    layOut();
    const handle = button("Move IOC");
    fireEvent.pointerDown(handle, { pointerId: 1, isPrimary: true, button: 2, clientY: 50 });
    fireEvent.pointerMove(handle, { pointerId: 1, isPrimary: true, clientY: 350 });
    expect(document.querySelector(".drop-line")).toBeNull();
  });
});

describe("removing a stop", () => {
  test("offers to undo it, and the focus goes to the next one and back again", async () => {
    renderPlan("en", fourStops());
    await userEvent.click(button("Remove: Software Park No. 2"));
    expect(order()).toEqual(["ioc", "it-park", "dhpiza"]);
    expect(item("it-park").getByRole("button", { name: "Danang IT Park" })).toHaveFocus();
    expect(said()).toContain("Software Park No. 2 removed.");
    const notice = screen.getByRole("status");
    const offered = [...notice.querySelectorAll("button")];
    expect(offered.map(({ textContent }) => textContent)).toEqual(["Undo"]);
    await userEvent.click(offered[0] as HTMLElement);
    expect(order()).toEqual(START);
    expect(
      item("software-park-2").getByRole("button", { name: "Software Park No. 2" }),
    ).toHaveFocus();
  });

  test("of the last one leaves the focus at the day", async () => {
    renderPlan("vi", aTour([aDay([aStop("ioc")])]));
    await userEvent.click(button("Bỏ: IOC"));
    expect(screen.getByRole("heading", { level: 3 })).toHaveFocus();
  });

  test("what was said goes with the next edit", async () => {
    renderPlan("en", fourStops());
    await userEvent.click(button("Remove: Software Park No. 2"));
    await userEvent.click(screen.getByRole("radio", { name: "Coach" }));
    expect(said()).toBe("");
  });
});
