import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inDeckOrder, NO_DECK, slideIdsOf, stopSlideId } from "#domain/tour/deck.ts";
import { moveSlide } from "#domain/tour/deckEdit.ts";
import type { Tour } from "#domain/tour/tour.ts";
import {
  addStop,
  moveStop,
  orderStops,
  removeDay,
  removeStop,
  stopsOf,
} from "#domain/tour/tourEdit.ts";
import { anyTour } from "#tests/anyTour.ts";
import { aDay, aStop, aTour } from "#tests/aTour.ts";

const TOUR = aTour([aDay(["a", "b", "c", "d"].map((id) => aStop(id)))]);

function ids(tour: Tour): readonly string[] {
  const natural = slideIdsOf(tour).map((id) => ({ id }));
  return inDeckOrder(natural, tour.deck.order).map(({ id }) => id);
}

/** `T l o a b c d = z`: first letters of the opening slides, the stops, the table, the end. */
function told(tour: Tour): string {
  const marks: Readonly<Record<string, string>> = {
    ...{ title: "T", locator: "l", overview: "o", comparison: "=", closing: "z" },
  };
  return ids(tour)
    .map((id) => marks[id] ?? id.replace("stop-", ""))
    .join(" ");
}

/** With that slide at that place, counted without itself. */
function own(id: string, index: number, tour: Tour = TOUR): Tour {
  return moveSlide(tour, id, { shown: ids(tour), index });
}

const first = { day: 0, index: 0 };
const last = { day: 0, index: 3 };

describe("with an order of one's own, a stop that moves takes its slide along", () => {
  test.each([
    ["T l o a b = c d z", "the first last", own("comparison", 5), "a", last, "T l o b = c d a z"],
    ["T l o = a b c d z", "the last first", own("comparison", 3), "d", first, "T l o = d a b c z"],
    ["T l o a b c d z =", "the last first", own("comparison", 8), "d", first, "T l o d a b c z ="],
    ["z T l o a b c d =", "the last first", own("closing", 0), "d", first, "z T l o d a b c ="],
    ["T l o d a b c = z", "b before a", own("stop-d", 3), "b", first, "T l o d b a c = z"],
    ["T l o a c b d = z", "c first", own("stop-c", 4), "c", first, "T l o c a b d = z"],
    ["T l o a c b d = z", "a behind c", own("stop-c", 4), "a", last, "T l o c b d a = z"],
  ])("%s, %s", (before, _what, tour, stop, to, after) => {
    expect(told(tour)).toBe(before);
    expect(told(moveStop(tour, stop, to))).toBe(after);
  });

  test("and comes back with it", () => {
    const tour = own("comparison", 5);

    expect(moveStop(moveStop(tour, "a", last), "a", first)).toEqual(tour);
  });

  test("to another day too", () => {
    const tour = own("comparison", 3, { ...TOUR, days: [...TOUR.days, aDay([aStop("e")])] });

    expect(told(moveStop(tour, "a", { day: 1, index: 1 }))).toBe("T l o = b c d e a z");
  });

  test("in the best order of a day, however many move", () => {
    expect(told(orderStops(own("comparison", 5), 0, [3, 2, 1, 0]))).toMatch(/d c.* b a/);
    expect(orderStops(own("comparison", 5), 0, [0, 1, 2, 3])).toEqual(own("comparison", 5));
  });
});

describe("what a person has put in order stays so", () => {
  test("where the stop of a slide that was moved is moved itself", () => {
    expect(told(moveStop(own("stop-d", 3), "d", { day: 0, index: 1 }))).toBe("T l o d a b c = z");
  });

  test("where every slide was put in order", () => {
    const turned = moveSlide(own("stop-d", 3), "stop-a", {
      ...{ shown: ids(own("stop-d", 3)), index: 6 },
    });
    const all = own("stop-c", 4, turned);

    expect(told(all)).toBe("T l o d c b a = z");
    expect(told(moveStop(all, "a", { day: 0, index: 1 }))).toBe("T l o d c b a = z");
  });

  test("until it is what the tour says: then there is none of one's own", () => {
    const same = moveStop(own("stop-c", 3), "c", first);

    expect(told(same)).toBe("T l o c a b d = z");
    expect(same.deck).toEqual(NO_DECK);
  });
});

describe("the slide of a new stop", () => {
  const added = (tour: Tour, at: number) => told(addStop(tour, 0, aStop("x"), at));

  test.each([
    ["comes behind that of the stop before it", own("comparison", 3), 2, "T l o = a b x c d z"],
    ["comes last", own("comparison", 3), 4, "T l o = a b c d x z"],
    ["stays behind a slide put before all stops", own("comparison", 3), 0, "T l o = x a b c d z"],
    ["stays behind one put behind a stop", own("comparison", 4), 1, "T l o a = x b c d z"],
    ["does not go with a slide moved away", own("stop-b", 3), 2, "T l o b a x c d = z"],
  ])("%s", (_what, tour, at, expected) => {
    expect(added(tour, at)).toBe(expected);
  });
});

test("the slide of a stop taken out goes, alone or with its day", () => {
  const tour = own("comparison", 3, { ...TOUR, days: [...TOUR.days, aDay([aStop("e")])] });

  expect(told(removeStop(tour, "b"))).toBe("T l o = a c d e z");
  expect(told(removeDay(tour, 0))).toBe("T l o = e z");
});

describe("whatever stops are moved, added and removed", () => {
  const anyNumber = fc.integer({ min: 0, max: 6 });
  const idOf = (tour: Tour, which: number) => stopsOf(tour)[which]?.id ?? "";
  const anyEdit: fc.Arbitrary<(tour: Tour) => Tour> = fc.oneof(
    fc.tuple(anyNumber, fc.nat(2), anyNumber).map(
      ([which, day, index]) =>
        (tour: Tour) =>
          moveStop(tour, idOf(tour, which), { day, index }),
    ),
    fc.tuple(fc.nat(2), anyNumber).map(([day, at]) => (tour: Tour) => {
      return addStop(tour, day, aStop("x"), at);
    }),
    anyNumber.map((which) => (tour: Tour) => removeStop(tour, idOf(tour, which))),
    fc.tuple(fc.nat(2), fc.array(anyNumber)).map(([day, order]) => (tour: Tour) => {
      return orderStops(tour, day, order);
    }),
  );
  const edits = fc.array(anyEdit, { minLength: 1, maxLength: 6 });
  const edited = (tour: Tour, all: readonly ((tour: Tour) => Tour)[]) =>
    all.reduce((so, edit) => edit(so), tour);

  test("no slide is lost or there twice", () => {
    fc.assert(
      fc.property(anyTour, edits, (tour, all) => {
        const after = edited(tour, all);
        expect(ids(after).toSorted()).toEqual(slideIdsOf(after).toSorted());
        expect(new Set(after.deck.order).size).toBe(after.deck.order.length);
      }),
      { numRuns: 300 },
    );
  });

  test("without an order of one's own the slides are in the tour's", () => {
    fc.assert(
      fc.property(anyTour, edits, (tour, all) => {
        const after = edited({ ...tour, deck: { ...tour.deck, order: [] } }, all);
        expect(after.deck.order).toEqual([]);
        expect(ids(after)).toEqual(slideIdsOf(after));
      }),
      { numRuns: 200 },
    );
  });

  test("slides that a person has not moved are in the tour's order", () => {
    fc.assert(
      fc.property(anyTour, fc.nat(20), fc.integer({ min: 2, max: 20 }), edits, (...given) => {
        const [any, which, far, all] = given;
        const tour = { ...any, deck: NO_DECK };
        const natural = slideIdsOf(tour);
        const from = which % natural.length;
        const to = from + far < natural.length ? from + far : from - far;
        // Of two neighbours that change places nobody knows which was moved.
        fc.pre(to >= 0);
        const id = natural[from] ?? "";
        const isOther = (other: string) => other !== id;
        const once = all.slice(0, 1);
        const after = edited(own(id, to, tour), once);
        expect(ids(after).filter(isOther)).toEqual(slideIdsOf(after).filter(isOther));
      }),
      { numRuns: 300 },
    );
  });

  test("a slide put before all others, or behind them, stays there", () => {
    fc.assert(
      fc.property(anyTour, fc.boolean(), edits, (any, isLast, all) => {
        const tour = { ...any, deck: NO_DECK };
        const count = slideIdsOf(tour).length;
        const after = edited(own("comparison", isLast ? count : 0, tour), all);
        expect(ids(after).at(isLast ? -1 : 0)).toBe("comparison");
      }),
      { numRuns: 200 },
    );
  });

  test("an order as earlier versions kept it, without the stops that came later, follows too", () => {
    fc.assert(
      fc.property(anyTour, fc.nat(6), edits, (any, which, all) => {
        const tour = own("comparison", 0, { ...any, deck: NO_DECK });
        const lacking = stopSlideId(idOf(tour, which));
        const order = tour.deck.order.filter((id) => id !== lacking);
        const after = edited({ ...tour, deck: { ...NO_DECK, order } }, all);
        expect(ids(after)).toEqual([
          "comparison",
          ...slideIdsOf(after).filter((id) => id !== "comparison"),
        ]);
      }),
      { numRuns: 200 },
    );
  });
});
