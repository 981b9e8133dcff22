// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "#domain/base/text.ts";
import type { Leg } from "#domain/road/travel.ts";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import { itineraryOf } from "#domain/schedule/schedule.ts";
import { COPY_KINDS, type CopyKind } from "#domain/tour/copy.ts";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { Programme } from "#features/handout/Programme.tsx";
import { aDay, aLeg, aStop, aTour, at, knownPlace, legsOf } from "#tests/aTour.ts";
import { FIRST_PLAN_TOUR } from "#tests/firstTour.ts";
import { catalog, renderIn } from "#tests/screen.tsx";

const ISSUE = { number: 3, issuedAt: "2027-10-12T03:04:05Z" };
const ROUTED: Leg = {
  ...{ kind: "routed", basis: { kind: "bundled" }, distanceMetres: 14_230 },
  ...{ driveMinutes: 20, path: [], accessMetres: 0 },
};

interface Given {
  readonly copy?: CopyKind;
  readonly language?: Language;
  readonly isDraft?: boolean;
  readonly hasCode?: boolean;
}

function renderProgramme(itinerary: Itinerary, given: Given = {}): HTMLElement {
  const { copy = "public", language = "en", isDraft = false, hasCode = false } = given;
  const qr = hasCode ? <svg role="img" aria-label="code" /> : null;
  const map = <svg role="img" aria-label="map" />;
  const issue = isDraft ? null : ISSUE;
  const whyNoCode = "address";
  renderIn(language, <Programme {...{ itinerary, catalog, copy, issue, map, qr, whyNoCode }} />);
  return screen.getByRole("region");
}

const dayOf = (tour: Tour) => itineraryOf(tour, legsOf(20));

/** Texts of the Vietnamese and the English cell of the row in which these words stand first. */
function cellsAt(programme: HTMLElement, words: string | RegExp): (string | null)[] {
  const [place] = within(programme).getAllByText(words);
  const row = place?.closest("tr");
  return [...(row?.querySelectorAll("td[lang]") ?? [])].map(({ textContent }) => textContent);
}

describe.each(LANGUAGES)("in %s", (language) => {
  const words = {
    en: {
      name: "Programme: Sample programme: one day, four sites in Da Nang",
      day: /^Tuesday, 19/,
    },
    vi: { name: /^Chương trình: Chương trình mẫu: một ngày/, day: /^Thứ Ba, 19-10-2027/ },
  }[language];

  test("the programme and its days are named in the person's language", () => {
    const programme = renderProgramme(dayOf(exampleTour()), { language });

    expect(programme).toHaveAccessibleName(words.name);
    expect(within(programme).getByRole("table")).toHaveAccessibleName(words.day);
  });

  test("a stop is told in Vietnamese beside English, whoever prints it", () => {
    const programme = renderProgramme(dayOf(exampleTour()), { language });
    const [vietnamese, english] = cellsAt(programme, "Software Park No. 2");

    expect(vietnamese).toMatch(/^Công viên phần mềm số 21?/);
    expect(vietnamese).toContain("Người đón: Đơn vị quản lý khu");
    expect(vietnamese).toContain("Tham quan, 1 giờ");
    expect(english).toContain("Received by: The body that runs the park");
    expect(english).toContain("Visit, 1 h");
    expect(english).toContain("fixed for 09:30 · open 07:30–11:30, 13:00–17:00");
  });

  test("says which copy it is, and its number and time in Da Nang", () => {
    const programme = renderProgramme(dayOf(exampleTour()), { language, copy: "delegate" });

    expect(programme).toHaveTextContent("Bản của đoàn khách · Delegates’ copy");
    expect(programme).toHaveTextContent("Bản số 3, 12-10-2027 10:04 (giờ Đà Nẵng)");
    expect(programme).toHaveTextContent("Copy no. 3, 12 October 2027 10:04 (Da Nang time)");
  });

  test("the example says that it is one", () => {
    const programme = renderProgramme(dayOf(exampleTour()), { language });

    expect(programme).toHaveTextContent("không phải lịch trình thật của đoàn tháng 10-2022");
    expect(programme).toHaveTextContent("not the schedule of the October 2022 delegation");
  });
});

test("what has not been given out is a draft", () => {
  const programme = renderProgramme(dayOf(exampleTour()), { isDraft: true });

  expect(programme).toHaveTextContent("Bản nháp");
  expect(programme).toHaveTextContent("Draft: not given out yet");
});

test.each([
  [true, "Opens the public copy", "No QR code"],
  [false, "No QR code", "Opens the public copy"],
])("with a code (%s) it says “%s”", (hasCode, said, unsaid) => {
  const programme = renderProgramme(dayOf(exampleTour()), { hasCode });

  expect(programme).toHaveTextContent(said);
  expect(programme).not.toHaveTextContent(unsaid);
  expect(within(programme).queryAllByRole("img", { name: "code" })).toHaveLength(hasCode ? 1 : 0);
});

describe("a way between two stops", () => {
  const tour = aTour([aDay([aStop("ioc"), aStop("it-park"), aStop("dhpiza")])], {
    bufferMinutes: 5,
  });
  const legTo = (id: string) => (id === "dhpiza" ? aLeg(12) : ROUTED);
  const itinerary = itineraryOf(tour, (_, to) => legTo(to.kind === "known" ? to.id : ""));

  test("along roads has its figures without the buffer, and what they rest on", () => {
    const programme = renderProgramme(itinerary);

    expect(cellsAt(programme, /^20 min drive/)).toEqual([
      "đi xe 20 phút · 14,2 km · đường chính",
      "20 min drive · 14.2 km · main roads",
    ]);
    expect(programme).toHaveTextContent("To every drive 5 min of buffer are added.");
    expect(programme).toHaveTextContent("Main roads: worked out along the main roads of this map");
  });

  test("that is estimated says so", () => {
    const programme = renderProgramme(itinerary);

    expect(cellsAt(programme, /^≈ 12 min drive/)).toEqual([
      "đi xe ≈ 12 phút · ≈ 8,4 km · ước tính",
      "≈ 12 min drive · ≈ 8.4 km · estimate",
    ]);
    expect(programme).toHaveTextContent("≈ Estimate: worked out from the straight line");
  });

  test("to an unknown place is said to be missing", () => {
    const unknown = aTour([aDay([aStop("ioc"), aStop("elsewhere")])]);
    const programme = renderProgramme(
      itineraryOf(
        unknown,
        legsOf(20, (id) => id !== "elsewhere"),
      ),
    );

    expect(programme).toHaveTextContent("No drive counted");
    expect(programme).toHaveTextContent("Unknown place “elsewhere”");
  });

  test("within one place has no row", () => {
    const lunch = aStop("lunch", { place: knownPlace("ioc") });
    const programme = renderProgramme(dayOf(aTour([aDay([aStop("ioc"), lunch])])));

    expect(programme).not.toHaveTextContent("min drive");
  });
});

test("start and end of the day have their times, unless they are stops themselves", () => {
  const [startPlace, endPlace] = [knownPlace("novotel"), knownPlace("it-park")];
  const programme = renderProgramme(
    dayOf(aTour([aDay([aStop("ioc"), aStop("it-park")], { startPlace, endPlace })])),
  );

  expect(
    within(programme)
      .getByText(/^Start at/)
      .closest("tr"),
  ).toHaveTextContent("08:00");
  expect(within(programme).queryByText(/^End at/)).toBeNull();
});

test("a time after midnight is told as one of the next day", () => {
  const late = aStop("ioc", { arriveAt: at("23:30") });
  const programme = renderProgramme(dayOf(aTour([aDay([late])])));

  expect(programme).toHaveTextContent("23:30–00:30 +1 ngày · +1 d");
});

test("a tour of two days numbers them, and a day without stops says so", () => {
  const programme = renderProgramme(
    dayOf(aTour([aDay([aStop("ioc")]), aDay([], { date: "2027-10-20" })])),
  );
  const names = within(programme)
    .getAllByRole("table")
    .map((table) => table.ariaLabel);

  expect(names).toEqual(["Day 1: Tuesday, 19 October 2027", "Day 2: Wednesday, 20 October 2027"]);
  expect(programme).toHaveTextContent("No stops on this day.");
});

test("a note that was written in one language stands in both columns, marked as that language", () => {
  const note = { vi: "Chia hai nhóm.", en: "" };
  const programme = renderProgramme(dayOf(aTour([aDay([aStop("ioc", { note })])])));
  const [vietnamese, english] = within(programme).getAllByText("Chia hai nhóm.");

  expect(vietnamese?.closest("[lang]")).toHaveAttribute("lang", "vi");
  expect(english?.closest("[lang]")).toHaveAttribute("lang", "vi");
  expect(english?.closest("td")).toHaveAttribute("lang", "en");
});

describe("each visited site", () => {
  test("leads to a note with words of an article and where they stand, and others to none", () => {
    const tour = aTour([aDay([aStop("it-park"), aStop("novotel"), aStop("ioc")])]);
    const programme = renderProgramme(dayOf(tour));
    const section = within(programme)
      .getByText(/What the articles say/)
      .closest("section");
    const cited = [...(section?.querySelectorAll("b") ?? [])].map((words) => words.textContent);
    const numbered = [...programme.querySelectorAll("td[lang=en] sup")];

    expect(section).toHaveTextContent("Vietnamese article, paragraph 3.");
    expect(cited).toContain("Khu Công nghệ thông tin tập trung (IT Park)");
    expect(numbered.map((mark) => mark.parentElement?.textContent)).toEqual([
      expect.stringMatching(/^Danang IT Park1$/),
      expect.stringMatching(/^IOC1$/),
    ]);
  });

  test("has its words once, however often it is visited", () => {
    const again = aStop("again", { place: knownPlace("it-park") });
    const programme = renderProgramme(dayOf(aTour([aDay([aStop("it-park"), again])])));

    expect(programme.querySelectorAll(".handout-notes li")).toHaveLength(1);
  });
});

describe("of what is private", () => {
  const secrets = ["Ông Hải", "+84 905 000 000", "4711#", "43B-123.45", "Anh Tuấn"];
  const more = ["+84 905 111 111", "2027-10-17, Tuấn", "Bà Lan", "Hỏi lại", "Confirmed by"];
  const forGuests = ["Sảnh chính", "Main lobby", "Giày kín mũi", "Closed shoes", "Who runs it?"];
  const itinerary = itineraryOf(
    FIRST_PLAN_TOUR,
    legsOf(20, (id) => id !== "a-new-place"),
  );

  test.each(COPY_KINDS)("the %s copy shows what it may and nothing else", (copy) => {
    const { outerHTML } = renderProgramme(itinerary, { copy });
    const found = (planted: readonly string[]) =>
      planted.filter((each) => outerHTML.includes(each));

    expect(found([...secrets, ...more])).toEqual(copy === "organiser" ? [...secrets, ...more] : []);
    expect(found(forGuests)).toEqual(copy === "public" ? [] : forGuests);
  });

  test("what is not confirmed is plain to see on the organiser's copy only", () => {
    const day = dayOf(exampleTour());
    const mine = renderProgramme(day, { copy: "organiser" }).textContent;

    expect(mine).toContain("Not asked yet");
    expect(mine).toContain("Chưa hỏi");
    for (const copy of ["public", "delegate"] as const) {
      document.body.replaceChildren();
      expect(renderProgramme(day, { copy })).not.toHaveTextContent("Not asked yet");
    }
  });

  test("conflicts stand on the organiser's copy only, in both languages", () => {
    const late = aTour([aDay([aStop("ioc"), aStop("it-park", { arriveAt: at("08:30") })])]);
    const programme = renderProgramme(dayOf(late), { copy: "organiser" });

    expect(programme).toHaveTextContent("Vướng mắcĐến Khu CNTT tập trung lúc 09:20");
    expect(programme).toHaveTextContent("ConflictsArrives at Danang IT Park at 09:20");
    for (const copy of ["public", "delegate"] as const) {
      document.body.replaceChildren();
      expect(renderProgramme(dayOf(late), { copy })).not.toHaveTextContent(/Conflicts|09:20, 50/);
    }
  });
});
