import { longestRising } from "#domain/base/longestRising.ts";
import { isSame } from "#domain/base/sameData.ts";
import { slideIdsOf, tidyDeck } from "./deck.ts";
import type { Tour } from "./tour.ts";

/**
 * The tour after its stops were changed, with slides that have followed them and without what was
 * about those that have gone: a stop that comes to the same place again has none of it.
 */
export function withDeckFollowing(before: Tour, after: Tour): Tour {
  const order = followedOrder(before, after);
  const deck = tidyDeck({ ...after.deck, order }, after);
  return isSame(deck, after.deck) ? after : { ...after, deck };
}

/**
 * The order of the slides of `before`, where the stops are those of `after`. Slides that the person
 * has not moved go as the stops go, new ones among them. One that was moved comes where the fewest
 * others are on its wrong side: those that it was moved past belong where the person has them, all
 * else where the tour has it.
 */
export function followedOrder(before: Tour, after: Tour): readonly string[] {
  const { order } = before.deck;
  const [was, is] = [slideIdsOf(before), slideIdsOf(after)].map(places);
  if (order.length === 0 || !was || !is) return [];
  const slides = order.flatMap((id, own): readonly Placed[] => {
    const [index, natural] = [was.get(id), is.get(id)];
    return index === undefined || natural === undefined ? [] : [{ id, own, index, natural }];
  });
  const unmoved = longestRising(slides);
  const row: (Placed | NewSlide)[] = [...is]
    .flatMap(([id, natural]) => (was.has(id) ? [] : [{ id, natural }]))
    .concat(unmoved)
    .toSorted((a, b) => a.natural - b.natural);
  for (const [at, slide] of slides.entries()) {
    if (unmoved.includes(slide)) continue;
    const predecessor = slides.slice(0, at).findLast((other) => row.includes(other));
    const home = predecessor ? row.indexOf(predecessor) + 1 : 0;
    row.splice(bestPlace(row, slide, home), 0, slide);
  }
  return row.map(({ id }) => id);
}

/** A slide of before and after. */
interface Placed {
  readonly id: string;
  /** In the person's order. */
  readonly own: number;
  /** In the tour before. */
  readonly index: number;
  /** In the tour after. */
  readonly natural: number;
}

type NewSlide = Pick<Placed, "id" | "natural">;

function places(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, index) => [id, index]));
}

/** Where the fewest of a row are on the wrong side of a slide; of such places the nearest to `home`. */
function bestPlace(row: readonly (Placed | NewSlide)[], slide: Placed, home: number): number {
  const sides = row.map((other) => ("own" in other ? sideOf(slide, other) : 0));
  let [wrong, best, fewest] = [0, 0, 0];
  for (const [i, side] of sides.entries()) {
    // Past this one: right if the slide belongs behind it.
    wrong -= side;
    const isNearer = Math.abs(i + 1 - home) < Math.abs(best - home);
    if (wrong < fewest || (wrong === fewest && isNearer)) [best, fewest] = [i + 1, wrong];
  }
  return best;
}

/** 1: the slide belongs behind the other, -1: before it. */
function sideOf(slide: Placed, other: Placed): number {
  const own = Math.sign(slide.own - other.own);
  const wasMovedPast = own !== Math.sign(slide.index - other.index);
  return wasMovedPast ? own : Math.sign(slide.natural - other.natural);
}
