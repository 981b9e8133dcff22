import { cpus } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import type { Browser } from "@playwright/test";
import { CONTEXT, rendererOf } from "./page.ts";

export interface Computer {
  readonly date: string;
  readonly processor: string;
  readonly cores: number;
  readonly node: string;
}

export interface Machine extends Computer {
  readonly browser: string;
  readonly renderer: string;
  readonly isSoftware: boolean;
}

/** Others take no more than this share of the cores. */
export const QUIET = 0.15;
const PATIENCE_SECONDS = 20;

export function computer(): Computer {
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: cpus()[0]?.model ?? "unknown",
    cores: cpus().length,
    node: process.version,
  };
}

export async function machineOf(browser: Browser): Promise<Machine> {
  const context = await browser.newContext(CONTEXT);
  const renderer = await rendererOf(await context.newPage());
  await context.close();
  return {
    ...computer(),
    browser: browser.version(),
    renderer,
    isSoftware: /swiftshader|llvmpipe|software/i.test(renderer),
  };
}

/**
 * Waits while other programs keep the cores busy, but not for ever; returns the share of the cores
 * that they still take.
 */
export async function quietMoment(): Promise<number> {
  let busy = 1;
  for (let second = 0; second < PATIENCE_SECONDS && busy > QUIET; second++) {
    busy = await busyShare();
  }
  return busy;
}

export async function busyShare(milliseconds = 1000): Promise<number> {
  const before = coreTimes();
  await sleep(milliseconds);
  const after = coreTimes();
  const all = after.all - before.all;
  return all === 0 ? 0 : 1 - (after.idle - before.idle) / all;
}

function coreTimes(): { all: number; idle: number } {
  const times = cpus().map((core) => core.times);
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  return { all: sum(times.flatMap(Object.values)), idle: sum(times.map(({ idle }) => idle)) };
}
