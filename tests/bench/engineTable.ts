import type { EngineResults } from "./engines.ts";
import type { QuoteResults } from "./quoteEngine.ts";
import { tableLines, verdict } from "./table.ts";

/** In milliseconds, the growth as a ratio. */
const BARS = { keystroke: 16, quotes: 200, growth: 12, exactOrder: 100, goodOrder: 2000 };

/** Each engine with its yardstick of the same run and its bar, as Markdown that is readable as it stands. */
export function engineTable(results: EngineResults): string {
  const { search, quotes, orders } = results;
  const { exact, heuristic, yardstick } = orders;
  const { engine, bruteForce } = yardstick;
  const rows = [
    [
      `search: a keystroke over ${thousands(search.entries)} entries`,
      ...times(search.keystroke.median, BARS.keystroke),
      `indexOf in the same texts: ${ms(search.yardstick.median)}`,
    ],
    ...quoteRows("an article", quotes.ordinary),
    ...quoteRows("an article of four words", quotes.repetitive),
    [
      `best order of ${exact.stops} stops with windows`,
      ...times(exact.median, BARS.exactOrder),
      `slowest day: ${ms(exact.max)}`,
    ],
    [
      `good order of ${heuristic.stops} stops with windows`,
      ...times(heuristic.median, BARS.goodOrder),
      `slowest day: ${ms(heuristic.max)}`,
    ],
    [
      `best order of ${yardstick.stops} stops with windows`,
      ms(engine.median),
      "",
      "",
      `all orders tried: ${ms(bruteForce.median)}`,
    ],
  ];
  const head = ["engines, median", "time", "bar", "", "beside it, in the same run"];
  return [...tableLines(head, rows), "", conditions(results)].join("\n");
}

function quoteRows(what: string, { short, long }: QuoteResults): string[][] {
  const growth = long.catalogOf / short.catalogOf;
  return [
    [
      `${thousands(long.citations)} quotes in ${what} of ${thousands(long.bytes / 1000)} kB`,
      ...times(long.catalogOf, BARS.quotes),
      `found alone: ${ms(long.quoteFinder)}, by indexOf: ${ms(long.yardstick)}`,
    ],
    [
      `the same against ${thousands(short.bytes / 1000)} kB`,
      `${growth.toFixed(1)} times`,
      `≤ ${BARS.growth} times`,
      verdict(growth, BARS.growth),
      `${thousands(short.bytes / 1000)} kB: ${ms(short.catalogOf)}, by indexOf: ${ms(short.yardstick)}`,
    ],
  ];
}

/** A time, its bar, and whether it is met. */
function times(milliseconds: number, bar: number): string[] {
  return [ms(milliseconds), `< ${thousands(bar)} ms`, verdict(milliseconds, bar)];
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`;
}

function thousands(count: number): string {
  return count.toLocaleString("en");
}

function conditions({ computer, othersBusy }: EngineResults): string {
  const { date, processor, cores, node } = computer;
  const busy = `${(othersBusy * 100).toFixed(0)} %`;
  return `Engines: ${date}. ${processor}, ${cores} cores, of which other programs took ${busy}. Node ${node}.`;
}
