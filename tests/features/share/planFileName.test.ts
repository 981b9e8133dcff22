import { expect, test } from "vitest";
import { planFileName } from "#features/share/planFileName.ts";
import { aDay, aTour } from "#tests/aTour.ts";

test.each([
  ["US delegation", "", "2027-10-19-us-delegation-public-3.json"],
  ["", "Đoàn Hoa Kỳ", "2027-10-19-doan-hoa-ky-public-3.json"],
  ["../../etc/passwd\n", "", "2027-10-19-etc-passwd-public-3.json"],
  ["写真", "", "2027-10-19-plan-public-3.json"],
  [
    "A day at the four sites of Da Nang in spring",
    "",
    "2027-10-19-a-day-at-the-four-sites-of-da-nang-in-public-3.json",
  ],
  [`${"a".repeat(50)}`, "", `2027-10-19-${"a".repeat(40)}-public-3.json`],
  [`${"a".repeat(39)} bcd`, "", `2027-10-19-${"a".repeat(39)}-public-3.json`],
])("a plan called %j or %j is saved as %s", (en, vi, name) => {
  const tour = aTour([aDay([])], { title: { vi, en } });

  expect(planFileName({ tour, copy: "public", number: 3, issuedAt: "" })).toBe(name);
});
