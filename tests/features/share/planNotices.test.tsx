// @vitest-environment jsdom
import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Language } from "#domain/base/text.ts";
import type { Plan } from "#domain/tour/planFile.ts";
import { changeStop, changeTour, removeStop } from "#domain/tour/tourEdit.ts";
import { PlanNotices } from "#features/share/PlanNotices.tsx";
import { VersionNotice } from "#features/share/VersionNotice.tsx";
import { saveFile } from "#services/download.ts";
import type { PlanNotice } from "#services/plans.ts";
import { editTour, openTour, planSeen, tourNow, useTour } from "#state/tour.ts";
import { aDay, aStop, aTour } from "#tests/aTour.ts";
import { catalog, renderIn } from "#tests/screen.tsx";

vi.mock("#services/download.ts", () => ({ saveFile: vi.fn() }));

const BEFORE = aTour([aDay([aStop("ioc"), aStop("it-park")])], {
  id: "theirs",
  title: { vi: "Đoàn", en: "Delegation" },
});
const AFTER = changeStop(BEFORE, "it-park", { stayMinutes: 45 });
const SEEN: Plan = {
  ...{ tour: BEFORE, copy: "public", number: 2, issuedAt: "2027-10-01T01:00:00Z" },
};

beforeEach(() => vi.mocked(saveFile).mockClear());

async function show(language: Language, notices: readonly PlanNotice[] = []) {
  const onDismiss = vi.fn();
  renderIn(
    language,
    <PlanNotices catalog={catalog} keeping={{ notices, onDismiss }} Version={VersionNotice} />,
  );
  const status = screen.getByRole("status");
  // What stands in it from the start would not be said aloud.
  expect(status).toBeEmptyDOMElement();
  await waitFor(() => expect(status).not.toBeEmptyDOMElement());
  return { user: userEvent.setup(), onDismiss };
}

function openNewer(seen: Partial<Plan> = {}): void {
  openTour(AFTER, "link", { number: 3, issuedAt: "2027-10-02T01:00:00Z" });
  planSeen(useTour.getState().opening, { ...SEEN, ...seen });
}

describe.each([
  [
    { kind: "not-kept", problem: { kind: "blocked" } },
    /does not let the page keep anything.*Save it as a file/,
    /không cho trang lưu gì.*Hãy lưu thành tệp/,
  ],
  [{ kind: "not-kept", problem: { kind: "full" } }, /no more room/, /không còn chỗ trống/],
  [
    { kind: "today-not-kept", problem: { kind: "full" } },
    /no more room.*Delays.*are not being kept/,
    /không còn chỗ trống.*Số phút trễ.*không được lưu/,
  ],
  [
    { kind: "not-opened", id: "x", problem: { kind: "not-json" } },
    /stays as it is.*cut off/,
    /giữ nguyên.*cắt cụt/,
  ],
  [{ kind: "bad-link", problem: { kind: "damaged" } }, /cut off or mistyped/, /gõ sai/],
  [{ kind: "bad-link", problem: { kind: "newer-version" } }, /newer version/, /phiên bản mới hơn/],
  [{ kind: "bad-link", problem: { kind: "not-a-code" } }, /incomplete/, /bị thiếu/],
  [{ kind: "kept-both" }, /Both are kept/, /Cả hai đều được giữ/],
] as const)("%o", (notice, inEnglish, inVietnamese) => {
  test.each([
    ["en", inEnglish, "Dismiss"],
    ["vi", inVietnamese, "Bỏ qua"],
  ] as const)("is a sentence that can be dismissed (%s)", async (language, sentence, dismiss) => {
    const { user, onDismiss } = await show(language, [notice]);

    expect(screen.getByRole("status")).toHaveTextContent(sentence);
    await user.click(screen.getByRole("button", { name: dismiss }));
    expect(onDismiss).toHaveBeenCalledWith(notice.kind);
  });
});

test("a device that keeps neither plan nor day is one sentence", async () => {
  const problem = { kind: "blocked" } as const;
  await show("en", [
    { kind: "today-not-kept", problem },
    { kind: "not-kept", problem },
  ]);
  expect(screen.getAllByText(/does not let the page/)).toHaveLength(1);
  expect(screen.getByRole("button", { name: "Save as a file" })).toBeVisible();
});

test("a plan that is not being kept can be saved as a file from there", async () => {
  openTour(BEFORE, "new");
  const { user } = await show("en", [{ kind: "not-kept", problem: { kind: "full" } }]);
  await user.click(screen.getByRole("button", { name: "Save as a file" }));

  expect(saveFile).toHaveBeenCalledOnce();
});

describe("another version that was here before", () => {
  test.each([
    [
      "en",
      /newer than the one you had before \(Copy no. 2, 1 October 2027 08:00 \(Da Nang time\)\)/,
      /The stay at .* is now 45 min \(before: 60 min\)\./,
    ],
    [
      "vi",
      /mới hơn bản bạn có trước đây \(Bản số 2, 1-10-2027 08:00 \(giờ Đà Nẵng\)\)/,
      /Thời gian dừng ở .* nay là 45 phút \(trước: 60 phút\)\./,
    ],
  ] as const)("is named, with what is different (%s)", async (language, head, change) => {
    openNewer();
    await show(language);

    expect(screen.getByText(head)).toBeVisible();
    expect(screen.getByRole("listitem")).toHaveTextContent(change);
  });

  test("is told as it was opened, whatever has been edited since", async () => {
    openNewer();
    await show("en");
    act(() => editTour((tour) => removeStop(tour, "ioc")));

    expect(screen.getAllByRole("listitem")).toHaveLength(1);
  });

  test("is said to be the newer one where it is", async () => {
    openNewer({ number: 4, issuedAt: "2027-10-03T01:00:00Z" });
    await show("en");

    expect(screen.getByText(/This plan is older than the one you had before/)).toBeVisible();
  });

  test("may have had more in it than this copy has: that was not taken out", async () => {
    const secrets = { hostName: "Bà Hoa", hostPhone: "", gateCode: "" };
    openNewer({ copy: "organiser", tour: changeStop(BEFORE, "ioc", { secrets }) });
    await show("en");

    expect(screen.getAllByRole("listitem")).toHaveLength(1);
  });

  test("opens again when it is asked for, with its number", async () => {
    openNewer();
    const { user } = await show("en");
    await user.click(screen.getByRole("button", { name: "Open the one before" }));

    expect(tourNow()).toEqual(BEFORE);
    expect(useTour.getState().plan).toMatchObject({ copy: "public", number: 2 });
  });

  test("is no longer spoken of once one stays with this one, until the next is opened", async () => {
    openNewer();
    const { user } = await show("en");
    await user.click(screen.getByRole("button", { name: "Stay with this one" }));
    expect(screen.getByRole("status")).toBeEmptyDOMElement();

    act(() => {
      openTour(changeTour(AFTER, { vehicle: "coach" }), "link");
      planSeen(useTour.getState().opening, { ...SEEN, tour: AFTER });
    });
    expect(screen.getByRole("listitem")).toHaveTextContent(
      "The vehicle is now a coach (before: a car).",
    );
  });
});
