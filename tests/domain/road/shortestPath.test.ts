import fc from "fast-check";
import { expect, test } from "vitest";
import { Heap } from "#domain/base/heap.ts";
import { type Arc, shortestPaths, stepsTo } from "#domain/road/shortestPath.ts";

const NODES = ["a", "b", "c", "d", "e", "f"];

const graphs = fc.array(
  fc.record({
    from: fc.constantFrom(...NODES),
    to: fc.constantFrom(...NODES),
    cost: fc.integer({ min: 0, max: 9 }),
  }),
  { maxLength: 20 },
);

type Given = { from: string; to: string; cost: number };

function search(arcs: readonly Given[]) {
  return shortestPaths("a", (node) =>
    arcs.filter(({ from }) => from === node).map((by): Arc<Given> => ({ ...by, by })),
  );
}

/** Bellman and Ford: over and over, until nothing gets cheaper. */
function cheapest(arcs: readonly Given[]): Map<string, number> {
  const costs = new Map([["a", 0]]);
  for (const _ of NODES) {
    for (const { from, to, cost } of arcs) {
      const sum = (costs.get(from) ?? Number.POSITIVE_INFINITY) + cost;
      if (sum < (costs.get(to) ?? Number.POSITIVE_INFINITY)) costs.set(to, sum);
    }
  }
  return costs;
}

test("what can be reached, and at what cost, is the same by another method", () => {
  fc.assert(
    fc.property(graphs, (arcs) => {
      const costs = new Map([...search(arcs)].map(([node, { cost }]) => [node, cost]));

      expect(costs).toEqual(cheapest(arcs));
    }),
  );
});

test("the steps to a node join, begin at the start and cost what they are said to cost", () => {
  fc.assert(
    fc.property(graphs, (arcs) => {
      const reached = search(arcs);
      for (const [node, { cost }] of reached) {
        const steps = stepsTo(node, reached);

        expect(["a", ...steps.map(({ to }) => to)]).toEqual([
          ...steps.map(({ from }) => from),
          node,
        ]);
        expect(steps.reduce((sum, step) => sum + step.cost, 0)).toBe(cost);
      }
    }),
  );
});

test("a heap gives back the cheapest first, whatever was put in and taken out before", () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(99)), { maxLength: 40 }), (actions) => {
      const heap = new Heap<string>();
      const waiting: number[] = [];
      // And in the end it is emptied.
      for (const cost of [...actions, ...actions.map(() => null)]) {
        if (cost === null) {
          waiting.sort((a, b) => a - b);
          expect(heap.take()?.cost).toBe(waiting.shift());
        } else {
          heap.put("item", cost);
          waiting.push(cost);
        }
      }
    }),
  );
});
