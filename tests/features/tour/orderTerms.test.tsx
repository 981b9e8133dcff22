// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import type { Language } from "#domain/base/text.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { BestOrder } from "#features/tour/BestOrder.tsx";
import type { Fallback } from "#services/router.ts";
import { aDay, aStop, aTour, at, legsOf } from "#tests/aTour.ts";
import { catalog } from "#tests/screen.tsx";
import { renderOnClock } from "./clockOnScreen.tsx";

const legs = legsOf(10);

interface Shown {
  readonly language: Language;
  readonly fallback?: Fallback | null;
}

function show(tour: Tour, { language, fallback = null }: Shown) {
  renderOnClock(
    tour,
    (onClock) => (
      <BestOrder
        tour={onClock.tour}
        dayIndex={0}
        catalog={catalog}
        legsFor={async () => ({ answer: legs, fallback })}
      />
    ),
    { language, legs },
  );
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const said = () => within(screen.getByRole("status"));

describe.each([
  {
    language: "en" as const,
    find: "Find the best order",
    lunch:
      /^Lunch at Danang IT Park has no hours of its own: it is held between 11:00 and 13:30\.$/,
    off: /^Lunch at Danang IT Park is at 08:00–09:00, outside 11:00–13:30/,
    first: "The gathering at IOC stays first.",
    fallback: /^roads\.example took too long to answer\. The main roads of this map answer/,
  },
  {
    language: "vi" as const,
    find: "Tìm thứ tự tốt nhất",
    lunch: /^Bữa trưa tại .* chưa có khung giờ riêng: được giữ trong khoảng 11:00–13:30\.$/,
    off: /^Bữa trưa tại .* vào lúc 08:00–09:00, ngoài khoảng 11:00–13:30/,
    first: "Buổi tập trung tại IOC vẫn ở đầu ngày.",
    fallback: /^roads\.example trả lời quá lâu\. Tạm dùng các đường chính/,
  },
])("beside the order it is said in $language", ({ language, find, ...words }) => {
  const lunch = aStop("it-park", { purpose: "meal" });
  const long = aStop("ioc", { arriveAt: at("13:30"), stayMinutes: 120 });

  test("that lunch is held to its time and a gathering stays first, and lunch is", async () => {
    const stops = [
      aStop("ioc", { purpose: "gathering" }),
      lunch,
      aStop("dhpiza", { stayMinutes: 130 }),
      aStop("software-park-2"),
    ];
    show(aTour([aDay(stops)]), { language });
    await press(find);

    for (const told of [words.lunch, words.first]) {
      expect(await said().findByText(told)).toBeVisible();
    }
  });

  test("when lunch cannot be had in its time", async () => {
    show(aTour([aDay([lunch, long])]), { language });
    await press(find);

    expect(await said().findByText(words.off)).toBeVisible();
  });

  test("when it rests on the bundled roads because the server did not answer", async () => {
    const fallback = { host: "roads.example", why: "too-slow" } as const;
    show(aTour([aDay([aStop("ioc"), aStop("dhpiza")])]), { language, fallback });
    await press(find);

    expect(await said().findByText(words.fallback)).toBeVisible();
  });
});
