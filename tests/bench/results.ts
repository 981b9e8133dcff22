import type { EngineResults } from "./engines.ts";
import { type InteractionResults, interactionTable } from "./interactions.ts";
import { growthTable, type LongResults } from "./long.ts";
import type { Machine } from "./machine.ts";
import { type Spread, spreadOf } from "./statistics.ts";
import { spread, tableLines, verdict } from "./table.ts";

/** One load of one page: milliseconds, and bytes of heap. */
export interface Run {
  readonly map: number;
  readonly list: number | null;
  readonly frame: number;
  readonly middleFrame: number;
  readonly slowFrame: number;
  readonly frames: number;
  readonly heap: number;
}

export interface PagePair {
  readonly app: Run;
  readonly bare: Run;
}

export interface Pair extends PagePair {
  /** The share of the cores that other programs took just before or just after. */
  readonly othersBusy: number;
}

interface Ratio {
  readonly name: string;
  readonly unit: "ms" | "MB";
  readonly app: Spread;
  readonly bare: Spread;
  /** Of the pairs, each its own: a load that comes and goes meets both pages of a pair. */
  readonly ratio: Spread;
  /** Null where a number is given for information. */
  readonly bar: number | null;
}

export interface Results {
  readonly machine: Machine;
  readonly ratios: readonly Ratio[];
  readonly interactions: InteractionResults;
  readonly long: LongResults;
  readonly engines: EngineResults;
  readonly pairs: readonly Pair[];
}

interface Measure extends Pick<Ratio, "name" | "unit" | "bar"> {
  readonly of: (run: Run) => number;
  /** What the app's number is held against, where it is another one. */
  readonly against?: (run: Run) => number;
}

const MEASURES: readonly Measure[] = [
  { name: "map drawn", unit: "ms", bar: 1.15, of: ({ map }) => map },
  {
    name: "list usable, against the bare page's map drawn",
    unit: "ms",
    bar: 0.5,
    of: listTime,
    against: ({ map }) => map,
  },
  { name: "median frame while moving", unit: "ms", bar: 1.1, of: ({ frame }) => frame },
  {
    name: "frame while moving, mean of the middle half",
    unit: "ms",
    bar: null,
    of: ({ middleFrame }) => middleFrame,
  },
  { name: "slowest twentieth of frames", unit: "ms", bar: null, of: ({ slowFrame }) => slowFrame },
  { name: "heap at rest", unit: "MB", bar: 1.5, of: ({ heap }) => heap / 1e6 },
];

function listTime({ list }: Run): number {
  if (list === null) throw new Error("The app has shown no list of four sites.");
  return list;
}

export function resultsOf(measured: Omit<Results, "ratios">): Results {
  const { machine, pairs, ...others } = measured;
  return { machine, ratios: MEASURES.map((measure) => ratioOf(measure, pairs)), ...others, pairs };
}

function ratioOf({ name, unit, bar, of, against = of }: Measure, pairs: readonly Pair[]): Ratio {
  const app = pairs.map((pair) => of(pair.app));
  const bare = pairs.map((pair) => against(pair.bare));
  const ratio = pairs.map((pair) => of(pair.app) / against(pair.bare));
  return {
    name,
    unit,
    bar,
    app: spreadOf(app),
    bare: spreadOf(bare),
    ratio: spreadOf(ratio),
  };
}

/** The app beside the bare page, as Markdown that is readable as it stands. */
export function pairTable(pairs: readonly Pair[]): string {
  return ratioTable(MEASURES.map((measure) => ratioOf(measure, pairs)));
}

/** All but the engines, as Markdown that is readable as it stands. */
export function tableOf({ machine, ratios, interactions, long, pairs }: Results): string {
  return [
    ratioTable(ratios),
    "",
    interactionTable(interactions),
    "",
    growthTable(long),
    "",
    conditions(machine, pairs),
  ].join("\n");
}

function ratioTable(ratios: readonly Ratio[]): string {
  const rows = ratios.map(({ name, unit, app, bare, ratio, bar }) => [
    name,
    `${spread(app, unit === "MB" ? 1 : 0)} ${unit}`,
    `${spread(bare, unit === "MB" ? 1 : 0)} ${unit}`,
    spread(ratio, 2),
    bar === null ? "" : `≤ ${bar}`,
    bar === null ? "" : verdict(ratio.median, bar),
  ]);
  const head = ["median (min–max)", "app", "bare page", "ratio", "bar", ""];
  return tableLines(head, rows).join("\n");
}

function conditions(machine: Machine, pairs: readonly Pair[]): string {
  const { date, processor, cores, node, browser, renderer, isSoftware } = machine;
  const kind = isSoftware ? "software" : "hardware";
  const busy = spreadOf(pairs.map(({ othersBusy }) => othersBusy * 100));
  return `${date}, ${pairs.length} pairs. ${processor}, ${cores} cores, of which other programs took ${spread(busy, 0)} %.
Node ${node}, Chromium ${browser}, ${kind} GL: ${renderer}.
`;
}
