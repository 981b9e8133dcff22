// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import type { Stop } from "#domain/tour/tour.ts";
import { changeStop, stopOf } from "#domain/tour/tourEdit.ts";
import { tourNow, undo } from "#state/tour.ts";
import { aDay, aStop, aTour } from "#tests/aTour.ts";
import { now, part, passTo, press, renderOnTheDay } from "./onTheDayOnScreen.tsx";

const PHOTOS = {
  vi: "Chúng tôi được chụp ảnh ở những chỗ nào trong trung tâm?",
  en: "Where in the centre may we take photographs?",
};

function write(field: HTMLElement, text: string): void {
  fireEvent.change(field, { target: { value: text } });
}

/** The files that the person is given, by their names. */
function savedFiles() {
  const files = new Map<string, Blob>();
  let content = new Blob();
  vi.stubGlobal(
    "URL",
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        content = blob;
        return "blob:file";
      },
      revokeObjectURL: () => {},
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    files.set(this.download, content);
  });
  return files;
}

describe.each([
  {
    language: "en" as const,
    newQuestion: "Another question at IOC",
    add: "Add question at IOC",
    save: "Save the answers (.txt)",
    name: "sample-programme-one-day-four-sites-in-da-nang-organiser.answers.txt",
    lines: [
      "Sample programme: one day, four sites in Da Nang",
      "Questions and answers, Tuesday 19 October 2027 08:30 (Da Nang time)",
      `1. ${PHOTOS.en}`,
      "(no answer yet)",
    ],
  },
  {
    language: "vi" as const,
    newQuestion: "Câu hỏi khác tại IOC",
    add: "Thêm câu hỏi tại IOC",
    save: "Lưu các câu trả lời (.txt)",
    name: "chuong-trinh-mau-mot-ngay-qua-bon-dia-diem-o-da-nang-organiser.tra-loi.txt",
    lines: [
      "Chương trình mẫu: một ngày qua bốn địa điểm ở Đà Nẵng",
      "Câu hỏi và câu trả lời, Thứ Ba, 19-10-2027 08:30 (giờ Đà Nẵng)",
      `1. ${PHOTOS.vi}`,
      "(chưa có câu trả lời)",
    ],
  },
])("in $language", ({ language, ...words }) => {
  test("an answer is written into the plan as it is typed, as one step", () => {
    renderOnTheDay(language, { tour: exampleTour(), time: "08:30" });
    const field = screen.getByLabelText(PHOTOS[language]);
    write(field, "Ở sảnh");
    write(field, "Ở sảnh thôi ");
    expect(questionsAt("ioc")[0]?.answer).toBe("Ở sảnh thôi ");
    expect(field).toHaveValue("Ở sảnh thôi ");
    undo();
    expect(questionsAt("ioc")[0]?.answer).toBe("");
  });

  test("a question that comes up is added in the language of the person, and answered next", () => {
    renderOnTheDay(language, { tour: exampleTour(), time: "08:30" });
    write(screen.getByLabelText(words.newQuestion), " ICT1? ");
    press(words.add);
    const other = language === "en" ? "vi" : "en";
    expect(questionsAt("ioc")[2]).toEqual({
      text: { [language]: "ICT1?", [other]: "" },
      answer: "",
    });
    expect(screen.getByLabelText("ICT1?")).toHaveFocus();
    expect(screen.getByLabelText(words.newQuestion)).toHaveValue("");
  });

  test("the answers are saved as text", async () => {
    const files = savedFiles();
    renderOnTheDay(language, { tour: exampleTour(), time: "08:30" });
    write(screen.getByLabelText(PHOTOS[language]), "Ở sảnh\nvà ngoài sân");
    press(words.save);
    const text = await files.get(words.name)?.text();
    for (const line of words.lines) expect(text).toContain(line);
    expect(text).toContain("   Ở sảnh\n   và ngoài sân\n");
  });
});

test("a keyboard that writes letters in pieces keeps the field as it is, and the plan whole", () => {
  renderOnTheDay("en", { tour: exampleTour(), time: "08:30" });
  const inPieces = "Đà Nẵng".normalize("NFD");
  const field = screen.getByLabelText(PHOTOS.en);
  write(field, inPieces);
  expect(field).toHaveValue(inPieces);
  expect(questionsAt("ioc")[0]?.answer).toBe("Đà Nẵng");
});

test("an answer that is being written stays under the fingers when the clock moves on", () => {
  renderOnTheDay("en", { tour: exampleTour(), time: "09:10" });
  const field = screen.getByLabelText(PHOTOS.en);
  field.focus();
  for (const time of ["09:20", "09:40", "12:00", "16:00", "23:00"]) {
    passTo(time);
    expect(screen.getByLabelText(PHOTOS.en)).toBe(field);
    expect(field).toHaveFocus();
  }
});

test("on the way the questions of the next stop come first", () => {
  renderOnTheDay("en", { tour: exampleTour(), time: "09:30" });
  expect(now()).toContain("On the way to Software Park No. 2");
  const titles = screen.getAllByText(/^Questions to ask at/);
  expect(titles[0]).toHaveTextContent("Software Park No. 2 0 of 2 answered");
  expect(titles[1]).toHaveTextContent("IOC 0 of 2 answered");
});

test("when it is over all answers are there", () => {
  renderOnTheDay("en", { tour: exampleTour(), date: "2027-10-20", time: "08:00" });
  expect(
    screen.getAllByRole("textbox").filter((field) => field.tagName === "TEXTAREA"),
  ).toHaveLength(8);
  expect(screen.getByLabelText(PHOTOS.en)).toBeVisible();
});

test("a public copy, which has no questions, does not say that there are none", () => {
  const none = "No questions yet";
  const { unmount } = renderOnTheDay("en", { time: "08:30", plan: { copy: "delegate" } });
  expect(screen.getByText(none)).toBeVisible();
  unmount();
  renderOnTheDay("en", { time: "08:30", plan: { copy: "public" } });
  expect(screen.getByText(/^Questions to ask at IOC/)).toBeVisible();
  expect(screen.queryByText(none)).toBeNull();
});

test("no question is asked before the first stop is reached", () => {
  renderOnTheDay("en", { tour: exampleTour(), time: "06:00" });
  expect(screen.queryByRole("textbox")).toBeNull();
});

describe("what there is to know at a stop", () => {
  const known: Partial<Stop> = {
    host: { vi: "Trưởng ca", en: "Duty manager" },
    guests: {
      meetingPoint: { vi: "Sảnh A", en: "" },
      dressAndPhotos: { vi: "", en: "No photographs" },
      questions: [],
    },
    secrets: { hostName: "Ms Lan", hostPhone: "+84 905 123 456 (office)", gateCode: "4711" },
  };
  const tour = aTour([aDay([aStop("ioc", known), aStop("it-park")])], {
    secrets: { plate: "43B-1", driverName: "", driverPhone: "0236 1", routeDriven: "" },
  });

  test("is shown for the stop where one is, in the other language where it is not written in one's own", () => {
    renderOnTheDay("en", { tour, time: "08:10" });
    expect(part("Now").getByText("Duty manager")).toBeVisible();
    expect(part("Now").getByText("No photographs")).toBeVisible();
    expect(part("Now").getByText("Sảnh A")).toHaveAttribute("lang", "vi");
  });

  test("is shown for the next stop on the way there", () => {
    const way = aTour([aDay([aStop("it-park"), aStop("ioc", known)])]);
    renderOnTheDay("vi", { tour: way, time: "09:10" });
    expect(part("Tiếp theo").getByText("Trưởng ca")).toBeVisible();
  });

  test("has in the organiser's plan whom to call, by one tap", () => {
    renderOnTheDay("en", { tour, time: "08:10" });
    const call = screen.getByRole("link", { name: "Call Ms Lan: +84 905 123 456 (office)" });
    expect(call).toHaveAttribute("href", "tel:+84905123456");
    expect(screen.getByText("4711")).toBeVisible();
    expect(screen.getByRole("link", { name: "Call the driver: 0236 1" })).toBeVisible();
  });

  test.each(["delegate", "public"] as const)("has no number in a %s copy", (copy) => {
    renderOnTheDay("en", { tour, time: "08:10", plan: { copy } });
    expect(document.body).not.toHaveTextContent(/905|4711|0236|43B/);
    expect(part("Now").getByText("Duty manager")).toBeVisible();
  });

  test("is no link where no number is in what was written", () => {
    const secrets = { hostName: "", hostPhone: "ask the guard", gateCode: "" };
    const asking = changeStop(tour, "ioc", { secrets });
    renderOnTheDay("en", { tour: asking, time: "08:10" });
    expect(part("Now").queryByRole("link")).toBeNull();
    expect(part("Now").getByText("Call the host: ask the guard")).toBeVisible();
  });
});

function questionsAt(id: string) {
  return stopOf(tourNow(), id)?.guests.questions ?? [];
}
