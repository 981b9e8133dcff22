import { Heap } from "#domain/base/heap.ts";

/** One step of a way: from the node it is asked for to another, by something; costs are not negative. */
export interface Arc<T> {
  readonly to: string;
  readonly cost: number;
  readonly by: T;
}

/** The cheapest way to a node: what it costs, and its last step; null where the way begins. */
export interface Reached<T> {
  readonly cost: number;
  readonly last: { readonly from: string; readonly by: T } | null;
}

/** The cheapest ways from a node to every node that it leads to (Dijkstra). */
export function shortestPaths<T>(
  start: string,
  arcsFrom: (node: string) => readonly Arc<T>[],
): ReadonlyMap<string, Reached<T>> {
  const reached = new Map<string, Reached<T>>();
  const waiting = new Heap<{ readonly node: string; readonly last: Reached<T>["last"] }>();
  waiting.put({ node: start, last: null }, 0);
  for (let next = waiting.take(); next; next = waiting.take()) {
    const { node, last } = next.item;
    if (reached.has(node)) continue;
    reached.set(node, { cost: next.cost, last });
    for (const { to, cost, by } of arcsFrom(node)) {
      if (!reached.has(to)) waiting.put({ node: to, last: { from: node, by } }, next.cost + cost);
    }
  }
  return reached;
}

/** The steps of the cheapest way to a node, first to last. */
export function stepsTo<T>(node: string, reached: ReadonlyMap<string, Reached<T>>): T[] {
  const steps: T[] = [];
  for (let last = reached.get(node)?.last; last; last = reached.get(last.from)?.last) {
    steps.push(last.by);
  }
  return steps.reverse();
}
