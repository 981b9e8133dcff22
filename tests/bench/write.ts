import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Results, tableOf } from "./results.ts";

const JSON_FILE = join(import.meta.dirname, "results.json");
const README = join(import.meta.dirname, "README.md");
const [BEGIN, END] = ["<!-- results -->", "<!-- end of results -->"];

/** Keeps the results: all of them as JSON, the table in the README. */
export function writeResults(results: Results): void {
  writeFileSync(JSON_FILE, JSON.stringify(results, rounded, 2));
  // The project's formatter checks JSON too.
  spawnSync("npx", ["biome", "format", "--write", JSON_FILE], { stdio: "ignore" });
  const readme = readFileSync(README, "utf8");
  const [before, after] = [readme.split(BEGIN)[0], readme.split(END)[1]];
  if (before === undefined || after === undefined) throw new Error(`${README} has no place for it`);
  writeFileSync(README, `${before}${BEGIN}\n\n${tableOf(results)}\n${END}${after}`);
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(5)) : value;
}
