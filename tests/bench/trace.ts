import type { Browser, Page } from "@playwright/test";

/** Milliseconds between two marks that the page has left. */
export interface Traced {
  readonly total: number;
  /** Of these, those in which the main thread ran scripts, or what they make it do at once: layout, collecting garbage. */
  readonly script: number;
}

/** Of Chromium's format, what is read here; microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
}

const CATEGORIES = ["devtools.timeline", "v8", "blink.user_timing"];

/** Each a stretch in which a script runs, or is made ready to. */
const SCRIPT = new Set([
  ...["FunctionCall", "RunMicrotasks", "EvaluateScript", "v8.evaluateModule", "v8.compile"],
  ...["v8.compileModule", "V8.GC_SCAVENGER", "MinorGC", "MajorGC"],
]);

/** What the page marks: an event, the frame that has its result, and a task after that. */
export interface Marks {
  readonly from: string;
  readonly frame: string;
  readonly to: string;
}

/** What the main thread did from the event to the end of the frame, which `act` waits for. */
export async function traced(
  { browser, page, marks }: { browser: Browser; page: Page; marks: Marks },
  act: () => Promise<void>,
): Promise<Traced> {
  await browser.startTracing(page, { categories: CATEGORIES });
  let trace: Buffer;
  try {
    await act();
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const from = traceEvents.find(({ name }) => name === marks.from);
  const to = frameEnd(traceEvents, marks);
  if (!from || to === null) throw new Error(`The trace has no marks ${Object.values(marks)}.`);
  const stretches = traceEvents.filter(
    ({ pid, tid, ph, name }) =>
      pid === from.pid && tid === from.tid && ph === "X" && SCRIPT.has(name),
  );
  const script = coveredBy(stretches, { from: from.ts, to });
  return { total: (to - from.ts) / 1000, script: script / 1000 };
}

/** Of the main thread's share of it; where a browser does not tell that, the task after it. */
function frameEnd(events: readonly TraceEvent[], marks: Marks): number | null {
  const frame = events.find(({ name }) => name === marks.frame);
  const after = events.find(({ name }) => name === marks.to);
  if (!frame || !after) return null;
  const painted = events.filter(
    ({ name, pid, tid, ts }) =>
      name === "Layerize" && pid === frame.pid && tid === frame.tid && ts >= frame.ts,
  );
  return Math.min(after.ts, ...painted.map(({ ts, dur = 0 }) => ts + dur));
}

/** Stretches lie in one another: what two cover counts once. */
function coveredBy(stretches: readonly TraceEvent[], within: { from: number; to: number }): number {
  let sum = 0;
  let covered = within.from;
  for (const { ts, dur = 0 } of stretches.toSorted((a, b) => a.ts - b.ts)) {
    const end = Math.min(ts + dur, within.to);
    const begin = Math.max(ts, covered);
    if (end <= begin) continue;
    sum += end - begin;
    covered = end;
  }
  return sum;
}
