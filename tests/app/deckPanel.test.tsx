// @vitest-environment jsdom
import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { DeckPanel } from "#app/DeckPanel.tsx";
import type { Language } from "#domain/base/text.ts";
import { NO_DECK } from "#domain/tour/deck.ts";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { removeStop } from "#domain/tour/tourEdit.ts";
import { deckWords } from "#i18n/deckWords.ts";
import { presentWords } from "#i18n/presentWords.ts";
import { openSlides, usePlanPart } from "#state/planPart.ts";
import { editTour, openTour, redo, tourNow, undo, useTour } from "#state/tour.ts";
import { useView, viewNow } from "#state/view.ts";
import { aDay, aStop, aTour } from "#tests/aTour.ts";
import { catalog, renderIn } from "#tests/screen.tsx";

const TOUR = aTour([aDay([aStop("ioc"), aStop("dhpiza")])], {
  title: { vi: "Đoàn", en: "Delegation" },
});
const ROWS = ["title", "locator", "overview", "stop-ioc", "stop-dhpiza", "comparison", "closing"];

function Deck() {
  const tour = useTour((state) => state.tour);
  return <DeckPanel tour={tour} itinerary={null} catalog={catalog} />;
}

function edit(language: Language = "en", tour: Tour = TOUR) {
  openTour(tour, "device");
  openSlides();
  return renderIn(language, <Deck />);
}

beforeEach(() => {
  useView.setState({ mode: "plan", tour: null, step: 1 });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const words = deckWords.en;
const button = (name: string) => screen.getByRole("button", { name });
const list = (language: Language = "en") =>
  screen.getByRole("list", { name: deckWords[language].list });
const rows = () => [...document.querySelectorAll<HTMLElement>("[data-slide]")];
const order = () => rows().map((row) => row.dataset.slide);
const numbers = () => rows().map((row) => row.querySelector("svg text")?.textContent);
const said = () => screen.getByRole("status").textContent ?? "";

describe.each(["en", "vi"] as const)("the list of slides (%s)", (language) => {
  test("has them in their order, each with its title, number and kind", () => {
    edit(language);
    const { titles } = presentWords[language];
    const sites = catalog.sites.filter(({ id }) => id === "ioc" || id === "dhpiza");
    const headings = within(list(language)).getAllByRole("heading");

    expect(order()).toEqual(ROWS);
    expect(numbers()).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      ...[TOUR.title[language], titles.locator, titles.overview],
      ...sites.map(({ name }) => name[language]),
      ...[titles.comparison, titles.closing],
    ]);
    expect(rows()[3]).toHaveTextContent(deckWords[language].kinds.site);
  });

  test("hides a slide, which is not counted, and shows it again", async () => {
    edit(language);
    const { titles } = presentWords[language];
    const box = screen.getByRole("checkbox", {
      name: deckWords[language].showNamed(titles.locator),
    });
    await userEvent.click(box);

    expect(tourNow().deck.hidden).toEqual(["locator"]);
    expect(numbers()).toEqual(["1", "–", "2", "3", "4", "5", "6"]);
    expect(rows()[1]).toHaveTextContent(deckWords[language].hidden);
    expect(said()).toContain(deckWords[language].said.hidden(titles.locator));
    expect(screen.getByText(deckWords[language].countHidden("6", "1"))).toBeVisible();
    await userEvent.click(box);
    expect(tourNow()).toEqual(TOUR);
  });

  test("takes a title and notes in both languages, and shows the title at once", async () => {
    edit(language);
    await userEvent.click(
      screen.getAllByText(deckWords[language].edit, { exact: false })[3] ?? box(),
    );
    const field = (label: string, of: Language) =>
      screen.getByRole("textbox", { name: `${label}, ${inLanguage(language, of)}` });
    const { slideTitle, notes } = deckWords[language];
    expect(field(slideTitle, "vi")).toHaveAttribute("placeholder", "IOC");
    await userEvent.type(field(slideTitle, "vi"), "Trái tim số");
    await userEvent.type(field(slideTitle, "en"), "Digital heart");
    await userEvent.type(field(notes, "vi"), "Chào đoàn{Enter}Chậm thôi");
    await userEvent.type(field(notes, "en"), "Welcome them");

    expect(tourNow().deck).toEqual({
      ...NO_DECK,
      titles: [{ id: "stop-ioc", text: { vi: "Trái tim số", en: "Digital heart" } }],
      notes: [{ id: "stop-ioc", text: { vi: "Chào đoàn\nChậm thôi", en: "Welcome them" } }],
    });
    const shown = language === "en" ? "Digital heart" : "Trái tim số";
    expect(within(list(language)).getByRole("heading", { name: shown })).toBeVisible();
    expect(rows()[3]).toHaveTextContent(deckWords[language].hasNotes);
  });
});

function inLanguage(language: Language, of: Language): string {
  const names = {
    en: { vi: "in Vietnamese", en: "in English" },
    vi: { vi: "bằng tiếng Việt", en: "bằng tiếng Anh" },
  };
  return names[language][of];
}

function box(): never {
  throw new Error("There is no fourth slide");
}

describe("order", () => {
  test("is changed by buttons, said aloud, and the focus stays", async () => {
    edit();
    await userEvent.click(button("Earlier: Side by side"));

    expect(order()).toEqual(ROWS.toSpliced(5, 1).toSpliced(4, 0, "comparison"));
    expect(button("Earlier: Side by side")).toHaveFocus();
    expect(said()).toContain("Side by side, now at place 5 of 7.");
    expect(numbers()).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
  });

  test("stays at either end, where the button is off", async () => {
    edit();
    expect(button("Earlier: Delegation")).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(button("Earlier: Delegation"));
    await userEvent.click(button("Later: Thank you"));

    expect(tourNow()).toEqual(TOUR);
  });

  test("is changed by key: lifted, moved, set down, one step to undo", async () => {
    edit();
    button("Move Side by side").focus();
    await userEvent.keyboard(" {ArrowUp}{ArrowUp} ");

    expect(order()[3]).toBe("comparison");
    expect(button("Move Side by side")).toHaveFocus();
    expect(said()).toContain("Side by side set down, place 4 of 7.");
    act(undo);
    expect(order()).toEqual(ROWS);
  });

  test("is as it was when a lifted slide is put back", async () => {
    edit();
    button("Move Where Da Nang is").focus();
    await userEvent.keyboard("{Enter}{ArrowDown}{ArrowDown}{Escape}");

    expect(tourNow()).toEqual(TOUR);
    expect(useTour.getState().past).toEqual([]);
    expect(said()).toContain("Where Da Nang is put back, place 2 of 7.");
  });

  test("is changed by pulling", () => {
    edit();
    // Rows are 100 pixels high, one under the other.
    vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (
      this: Element,
    ) {
      const index = rows().indexOf(this as HTMLElement);
      return new DOMRect(0, Math.max(0, index) * 100, 300, index < 0 ? 700 : 100);
    });
    const handle = button("Move Thank you");
    const pointer = { pointerId: 1, isPrimary: true, button: 0 };
    fireEvent.pointerDown(handle, { ...pointer, clientY: 650 });
    fireEvent.pointerMove(handle, { ...pointer, clientY: 400 });
    fireEvent.pointerMove(handle, { ...pointer, clientY: 110 });
    expect(document.querySelector(".drop-line")).toBeInTheDocument();
    fireEvent.pointerUp(handle, { ...pointer, clientY: 110 });

    expect(order()).toEqual(ROWS.toSpliced(6, 1).toSpliced(1, 0, "closing"));
    expect(said()).toContain("Thank you, now at place 2 of 7.");
  });

  test("of one's own is said, and goes back to that of the tour", async () => {
    edit();
    expect(screen.queryByText(words.restore)).toBeNull();
    await userEvent.click(button("Later: IOC"));
    await userEvent.click(button(words.restore));

    expect(tourNow()).toEqual(TOUR);
    expect(screen.queryByText(words.restore)).toBeNull();
    expect(screen.getByRole("heading", { name: words.title })).toHaveFocus();
    expect(said()).toContain(words.said.restored);
  });

  test("loses the slide of a stop that goes", async () => {
    edit();
    await userEvent.click(button("Later: IOC"));
    act(() => editTour((tour) => removeStop(tour, "ioc")));

    expect(order()).toEqual(ROWS.filter((id) => id !== "stop-ioc"));
    expect(tourNow().deck).toEqual(NO_DECK);
  });
});

test("every edit is undone and done again, from the notice too", async () => {
  edit();
  await userEvent.click(screen.getByRole("checkbox", { name: "Show: The places" }));
  await userEvent.click(within(screen.getByRole("status")).getByRole("button", { name: "Undo" }));
  expect(tourNow()).toEqual(TOUR);
  act(redo);
  expect(tourNow().deck.hidden).toEqual(["overview"]);
  await userEvent.click(button("Undo"));
  expect(screen.getByRole("checkbox", { name: "Show: The places" })).toBeChecked();
});

test("notes are kept to oneself on request, and the fields say so", async () => {
  edit();
  await userEvent.click(screen.getAllByText(words.edit, { exact: false })[3] ?? box());
  expect(rows()[3]).toHaveTextContent(words.notesGoAlong);
  await userEvent.click(screen.getByRole("radio", { name: words.notesStay }));

  expect(tourNow().deck.areNotesPrivate).toBe(true);
  expect(rows()[3]).toHaveTextContent(words.notesStay);
});

describe("the stage", () => {
  test("is entered at the slide as it is counted now", async () => {
    edit();
    await userEvent.click(screen.getByRole("checkbox", { name: "Show: Where Da Nang is" }));
    await userEvent.click(screen.getByRole("link", { name: "Present from here: IOC" }));

    expect(viewNow()).toMatchObject({ mode: "present", step: 3 });
    expect(viewNow().tour).not.toBeNull();
  });

  test("is not offered from a slide that is hidden, nor where all are", async () => {
    edit();
    for (const row of rows()) await userEvent.click(within(row).getByRole("checkbox"));

    expect(screen.queryAllByRole("link")).toEqual([]);
    expect(screen.getByText(words.allHidden)).toBeVisible();
  });
});

test("without a plan of one's own it is said what the stage tells, and the first edit makes one", async () => {
  openTour(exampleTour(), "example");
  renderIn("en", <Deck />);
  expect(screen.getByText(words.sample)).toBeVisible();
  expect(button(words.plans)).toBeVisible();
  await userEvent.click(screen.getByRole("checkbox", { name: "Show: The places" }));

  expect(screen.queryByText(words.sample)).toBeNull();
  expect(tourNow().id).not.toBe(exampleTour().id);
});

test("the way back leads to the tour", async () => {
  edit();
  expect(screen.getByRole("heading", { name: words.title })).toHaveFocus();
  await userEvent.click(button(words.back));

  expect(usePlanPart.getState().part).toBe("tour");
});
