// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { LANGUAGES } from "#domain/base/text.ts";
import { itineraryOf } from "#domain/schedule/schedule.ts";
import { COPY_KINDS, type CopyKind } from "#domain/tour/copy.ts";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import { parsePlan } from "#domain/tour/planFile.ts";
import { EXPORT_FORMATS } from "#exports/exportFormats.ts";
import { ExportChoices } from "#features/handout/ExportChoices.tsx";
import { ExportMenu } from "#features/handout/ExportMenu.tsx";
import { saveFile } from "#services/download.ts";
import { editTour, openTour, setDelay, tourNow, useTour } from "#state/tour.ts";
import { legsOf } from "#tests/aTour.ts";
import { FIRST_PLAN_TOUR } from "#tests/firstTour.ts";
import { catalog, renderIn } from "#tests/screen.tsx";

vi.mock("#services/download.ts", () => ({ saveFile: vi.fn() }));

beforeEach(() => {
  vi.mocked(saveFile).mockReset();
  openTour({ ...FIRST_PLAN_TOUR, id: "mine" }, "device", { copy: "organiser" });
});

function Menu({ saveDeck }: Pick<Parameters<typeof ExportMenu>[0], "saveDeck">) {
  const { tour, delays } = useTour();
  const legs = legsOf(20, (id) => id !== "a-new-place");
  const itinerary = itineraryOf(tour, legs, delays);
  const publicUrl = "https://example.org/";
  return (
    <ExportMenu
      {...{ itinerary, catalog, publicUrl }}
      {...(saveDeck && { saveDeck })}
      Choices={ExportChoices}
    />
  );
}

async function openMenu(name: RegExp = /^(Export|Xuất tệp)$/) {
  await userEvent.click(screen.getByRole("button", { name }));
}

/** What was saved last. */
async function savedFile(): Promise<{ name: string; type: string; text: string }> {
  const [name, content] = vi.mocked(saveFile).mock.lastCall ?? [];
  if (name === undefined || !content) throw new Error("Nothing was saved");
  return { name, type: content.type, text: await content.text() };
}

describe.each(LANGUAGES)("in %s", (language) => {
  const words = {
    en: {
      choices: ["Calendar (.ics)", "GPS file (.gpx)", "Google Earth (.kml)"],
      more: ["Map data (.geojson)", "Table (.csv)", "Plan (.json)"],
      kinds: ["Public copy", "Delegates’ copy", "Organiser’s copy"],
      saved: /^Saved as us-business-delegation-public-1\.ics\. Copy no\. 1, /,
    },
    vi: {
      choices: ["Lịch (.ics)", "Tệp GPS (.gpx)", "Tệp Google Earth (.kml)"],
      more: ["Dữ liệu bản đồ (.geojson)", "Bảng (.csv)", "Lịch trình (.json)"],
      kinds: ["Bản công khai", "Bản của đoàn khách", "Bản của ban tổ chức"],
      saved: /^Đã lưu thành doan-doanh-nghiep-hoa-ky-public-1\.ics\. Bản số 1, /,
    },
  }[language];

  test("every choice names its ending, and the public copy is chosen", async () => {
    renderIn(language, <Menu />);
    await openMenu();
    const [, ...choices] = screen.getAllByRole("button").map((each) => each.textContent);
    const kinds = screen.getAllByRole("radio");

    expect(choices).toEqual([...words.choices, ...words.more]);
    for (const [i, name] of words.kinds.entries()) expect(kinds[i]).toHaveAccessibleName(name);
    expect(kinds.map((each) => (each as HTMLInputElement).checked)).toEqual([true, false, false]);
  });

  test("a file is saved under the tour's title, and that is said with its number", async () => {
    renderIn(language, <Menu />);
    await openMenu();
    await userEvent.click(screen.getByRole("button", { name: /\(\.ics\)/ }));

    expect(await screen.findByText(words.saved)).toHaveAttribute("role", "status");
    expect((await savedFile()).text).toMatch(/^BEGIN:VCALENDAR/);
  });
});

const SECRETS = ["Ông Hải", "905 000 000", "4711#", "43B-123.45", "Anh Tuấn", "905 111 111"];
const OWN = ["Bà Lan", "Hỏi lại"];
const FOR_GUESTS = ["Sảnh chính", "Closed shoes", "Who runs it?"];

const ENDINGS = [...EXPORT_FORMATS.map(({ extension }) => extension), "json"];

describe.each(ENDINGS)("the .%s", (ending) => {
  const give = async (copy: CopyKind) => {
    renderIn("en", <Menu />);
    await openMenu();
    const kind = { public: /Public/, delegate: /Delegates/, organiser: /Organiser/ }[copy];
    await userEvent.click(screen.getByRole("radio", { name: kind }));
    await userEvent.click(screen.getByRole("button", { name: new RegExp(`\\.${ending}\\)`) }));
    await screen.findByText(/^Saved as/);
    const { text, ...file } = await savedFile();
    // Calendars break lines anywhere, and some formats write letters as entities.
    return { ...file, text: text.replace(/\r\n[ \t]/g, "") };
  };

  test.each(COPY_KINDS)(
    "as %s copy says whose it is and holds nothing that is not theirs",
    async (copy) => {
      const { name, text } = await give(copy);
      const secrets = SECRETS.filter((secret) => text.includes(secret));
      const own = OWN.filter((each) => text.includes(each));
      const forGuests = FOR_GUESTS.filter((each) => text.includes(each));

      expect(name).toBe(`us-business-delegation-${copy}-1.${ending}`);
      // They leave the device in the plan file and in print only.
      const mayHold = copy === "organiser" && ending === "json";
      expect(secrets).toEqual(mayHold ? SECRETS : []);
      expect(own).toEqual(copy === "organiser" ? OWN : []);
      expect(forGuests).toEqual(copy === "public" ? [] : FOR_GUESTS);
    },
  );
});

test("the plan file is read back as the copy that was chosen", async () => {
  renderIn("en", <Menu />);
  await openMenu();
  await userEvent.click(screen.getByRole("radio", { name: "Organiser’s copy" }));
  await userEvent.click(screen.getByRole("button", { name: "Plan (.json)" }));
  await screen.findByText(/^Saved as/);
  const plan = parsePlan((await savedFile()).text);

  expect(plan.ok && plan.value.tour).toEqual(tourNow());
  expect(plan.ok && plan.value.number).toBe(1);
});

test("files of one state carry one number, and those of the next another", async () => {
  renderIn("en", <Menu />);
  await openMenu();
  for (const name of ["Table (.csv)", "Plan (.json)"]) {
    await userEvent.click(screen.getByRole("button", { name }));
    await screen.findByText(/Copy no\. 1,/);
  }
  act(() => editTour((tour) => ({ ...tour, bufferMinutes: 11 })));
  await userEvent.click(screen.getByRole("button", { name: "Table (.csv)" }));

  expect(await screen.findByText(/Copy no\. 2,/)).toBeVisible();
});

test("of a received public copy no fuller one can be made", async () => {
  openTour(exampleTour(), "link");
  renderIn("en", <Menu />);
  await openMenu();
  const [mine, delegates, organisers] = screen.getAllByRole("radio");

  expect(mine).toBeEnabled();
  expect(delegates).toBeDisabled();
  expect(organisers).toBeDisabled();
});

test("a file that cannot be made is said so, and nothing is saved", async () => {
  vi.mocked(saveFile).mockImplementation(() => {
    throw new Error("full");
  });
  renderIn("en", <Menu />);
  await openMenu();
  await userEvent.click(screen.getByRole("button", { name: "Table (.csv)" }));

  expect(
    await screen.findByText("Table (.csv) could not be made. Nothing was saved."),
  ).toBeVisible();
});

test("while the clock is of the tour before, no file is made of it", async () => {
  const before = itineraryOf(exampleTour(), legsOf(20));
  renderIn(
    "en",
    <ExportMenu Choices={ExportChoices} itinerary={before} catalog={catalog} publicUrl={null} />,
  );
  await openMenu();
  await userEvent.click(screen.getByRole("button", { name: "Table (.csv)" }));

  expect(screen.getByRole("status")).toHaveTextContent("The times are still being worked out.");
  expect(saveFile).not.toHaveBeenCalled();
});

test("with delays entered, the menu says that files are as planned, and they are", async () => {
  renderIn("en", <Menu />);
  await openMenu();
  expect(screen.queryByText(/as planned/)).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Table (.csv)" }));
  await screen.findByText(/^Saved as/);
  const { text: planned } = await savedFile();
  act(() => setDelay("ioc", 25));
  await userEvent.click(screen.getByRole("button", { name: "Table (.csv)" }));
  await screen.findByText(/^Saved as/);

  expect(screen.getByText(/as planned/)).toBeVisible();
  expect((await savedFile()).text).toBe(planned);
});

test("who chooses the organiser's copy reads where the private details go", async () => {
  renderIn("en", <Menu />);
  await openMenu();
  expect(screen.queryByText(/gate codes and the driver/)).toBeNull();
  await userEvent.click(screen.getByRole("radio", { name: "Organiser’s copy" }));

  expect(screen.getByText(/gate codes and the driver/)).toBeVisible();
});

test.each(LANGUAGES)(
  "slides are made of the copy that was chosen, and a failure is said (%s)",
  async (language) => {
    const issue = { number: 4, issuedAt: "2027-10-12T03:04:05Z" };
    const saveDeck = vi
      .fn()
      .mockResolvedValueOnce({ name: "deck.pptx", issue })
      .mockRejectedValueOnce(new Error("full"));
    renderIn(language, <Menu saveDeck={saveDeck} />);
    await openMenu();
    await userEvent.click(screen.getAllByRole("radio")[1] ?? document.body);
    await userEvent.click(screen.getByRole("button", { name: /PowerPoint.* \(\.pptx\)$/ }));
    expect(await screen.findByText(/deck\.pptx/)).toHaveAttribute("role", "status");
    expect(saveDeck.mock.lastCall?.[0]).toMatchObject({ copy: "delegate", language });
    await userEvent.click(screen.getByRole("button", { name: /\(\.pptx\)$/ }));

    expect(
      await screen.findByText(/^(PowerPoint slides|Không tạo được)/, { selector: "p" }),
    ).toBeVisible();
  },
);

test("Escape folds it, and the focus is on its button again", async () => {
  renderIn("en", <Menu />);
  await openMenu();
  await userEvent.tab();
  await userEvent.keyboard("{Escape}");

  expect(screen.queryByRole("radio")).toBeNull();
  expect(screen.getByRole("button", { name: "Export" })).toHaveFocus();
});
