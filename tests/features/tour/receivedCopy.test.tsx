// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { type CopyKind, copyOf } from "#domain/tour/copy.ts";
import { stopsOf } from "#domain/tour/tourEdit.ts";
import { tourNow, useTour } from "#state/tour.ts";
import { aDay, aStop, aTour } from "#tests/aTour.ts";
import { item, renderPlan } from "./planOnScreen.tsx";

const agreement = { kind: "confirmed", by: "Lan", on: "2027-10-12" } as const;
const questions = [{ text: { vi: "Ai ký?", en: "Who signs?" }, answer: "The board" }];
const guests = { ...aStop("ioc").guests, questions };
/** Every stop is confirmed. */
const tour = aTour([aDay(["ioc", "it-park"].map((id) => aStop(id, { agreement, guests })))]);

function receive(copy: CopyKind, language: "en" | "vi" = "en") {
  return renderPlan(language, copyOf(tour, copy), { plan: { copy, number: 3 } });
}

const STATES = /confirmed:|not asked|every stop is confirmed|chưa xác nhận|chưa hỏi/i;
const OWN = [/^State/, /^Only for you/, /^Driver and vehicle/, /^Answer/];

describe.each(["public", "delegate"] as const)("whoever receives the %s copy", (copy) => {
  test.each([
    ["en", /it does not say who has confirmed.* a plan of your own\.$/],
    ["vi", /không ghi ai đã xác nhận.* lịch trình của riêng bạn\.$/],
  ] as const)(
    "is not told in %s that a confirmed stop is not, but that it is not in the copy",
    (language, told) => {
      receive(copy, language);
      expect(screen.queryByText(STATES)).toBeNull();
      expect(document.querySelectorAll("[data-state]")).toHaveLength(0);
      expect(screen.getByText(told)).toBeVisible();
    },
  );

  test("is not offered the fields that it leaves out as if they were empty", async () => {
    receive(copy);
    await userEvent.click(item("ioc").getByText("Edit"));
    expect(item("ioc").getByText("Opening hours")).toBeVisible();
    for (const field of OWN) expect(screen.queryByText(field)).toBeNull();
    expect(screen.queryAllByText(/^For the guests/)).toHaveLength(copy === "public" ? 0 : 1);
  });

  test("has with the first change a plan of their own, in which they have asked nobody", async () => {
    receive(copy);
    await userEvent.type(screen.getByLabelText("Title in English"), "Ours");
    expect(useTour.getState().plan).toMatchObject({ copy: "organiser", number: 0 });
    expect(stopsOf(tourNow()).map((stop) => stop.agreement.kind)).toEqual(["open", "open"]);
    expect(screen.getByText("Not confirmed: 2 of 2 stops")).toBeVisible();
    expect(screen.queryByText(/it does not say who has confirmed/)).toBeNull();
  });
});

test("the organiser sees who has confirmed, and all fields", async () => {
  receive("organiser");
  expect(screen.getByText("Every stop is confirmed.")).toBeVisible();
  expect(screen.queryByText(/it does not say who has confirmed/)).toBeNull();
  await userEvent.click(item("ioc").getByText("Edit"));
  for (const field of OWN) expect(screen.getAllByText(field).length).toBeGreaterThan(0);
});
