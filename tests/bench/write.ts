import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EngineResults } from "./engines.ts";
import { engineTable } from "./engineTable.ts";
import { type Results, tableOf } from "./results.ts";

const JSON_FILE = join(import.meta.dirname, "results.json");
const README = join(import.meta.dirname, "README.md");
const ALL = ["<!-- results -->", "<!-- end of results -->"] as const;
/** Within all. */
const ENGINES = ["<!-- engines -->", "<!-- end of engines -->"] as const;

/** Keeps the results: all of them as JSON, the tables in the README. */
export function writeResults(results: Results): void {
  keep(results);
  const engines = [ENGINES[0], "", engineTable(results.engines), "", ENGINES[1]].join("\n");
  writeBetween(ALL, `${tableOf(results)}\n${engines}`);
}

/** Keeps these and leaves all else as it was kept last. */
export function writeEngines(engines: EngineResults): void {
  const { pairs, ...kept }: Results = JSON.parse(readFileSync(JSON_FILE, "utf8"));
  keep({ ...kept, engines, pairs });
  writeBetween(ENGINES, engineTable(engines));
}

function keep(results: Results): void {
  writeFileSync(JSON_FILE, JSON.stringify(results, rounded, 2));
  // The project's formatter checks JSON too.
  spawnSync("npx", ["biome", "format", "--write", JSON_FILE], { stdio: "ignore" });
}

function writeBetween([begin, end]: readonly [string, string], text: string): void {
  const readme = readFileSync(README, "utf8");
  const [before, after] = [readme.split(begin)[0], readme.split(end)[1]];
  if (before === undefined || after === undefined) throw new Error(`${README} has no place for it`);
  writeFileSync(README, `${before}${begin}\n\n${text}\n\n${end}${after}`);
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(5)) : value;
}
