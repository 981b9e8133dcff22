import { afterEach, describe, expect, test, vi } from "vitest";
import { bestOrder, type OrderProblem } from "#domain/schedule/optimise.ts";
import { findBestOrder, type OptimiserMessage } from "#services/optimiser.ts";

/** Stops along a road, told in the wrong order; a long search. */
function problemOf(count: number): OrderProblem {
  const places = Array.from({ length: count }, (_, i) => (i * 7) % count);
  return {
    ...{ startsAt: 480, endsBy: 5000 },
    stops: places.map(() => ({ stayMinutes: 10, windows: [], arriveAt: null })),
    minutes: places.map((from) => places.map((to) => Math.abs(from - to) * 3)),
    fromStart: places,
    toEnd: places,
  };
}

class FakeWorker extends EventTarget {
  onmessage: ((event: MessageEvent<OptimiserMessage>) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  onerror: ((event: Event) => void) | null = null;
  isEnded = false;
  readonly #answer: (worker: FakeWorker, problem: OrderProblem) => void;

  constructor(answer: (worker: FakeWorker, problem: OrderProblem) => void) {
    super();
    this.#answer = answer;
  }

  postMessage(problem: OrderProblem) {
    queueMicrotask(() => this.#answer(this, structuredClone(problem)));
  }

  say(data: OptimiserMessage) {
    if (!this.isEnded) this.onmessage?.(new MessageEvent("message", { data }));
  }

  terminate() {
    this.isEnded = true;
  }
}

function search(
  problem: OrderProblem,
  answer: (worker: FakeWorker, problem: OrderProblem) => void,
  onProgress?: (share: number) => void,
) {
  const worker = new FakeWorker(answer);
  const controller = new AbortController();
  const found = findBestOrder(problem, {
    signal: controller.signal,
    startWorker: () => worker as unknown as Worker,
    ...(onProgress && { onProgress }),
  });
  return { worker, controller, found };
}

const honest = (worker: FakeWorker, problem: OrderProblem) => {
  worker.say({ kind: "progress", share: 0.5 });
  const best = bestOrder(problem);
  if (best) worker.say({ kind: "done", best });
};

afterEach(() => vi.useRealTimers());

test("the worker's answer is taken, and the worker ended", async () => {
  const shares: number[] = [];
  const { worker, found } = search(problemOf(9), honest, (share) => shares.push(share));

  expect(await found).toEqual(bestOrder(problemOf(9)));
  expect(shares).toEqual([0.5]);
  expect(worker.isEnded).toBe(true);
});

test("whoever cancels ends the worker and gets no answer", async () => {
  const { worker, controller, found } = search(problemOf(9), () => {});
  controller.abort();

  await expect(found).rejects.toMatchObject({ name: "AbortError" });
  expect(worker.isEnded).toBe(true);
});

test("who has cancelled beforehand starts no worker", async () => {
  const startWorker = vi.fn();
  const signal = AbortSignal.abort();

  await expect(findBestOrder(problemOf(4), { signal, startWorker })).rejects.toMatchObject({
    name: "AbortError",
  });
  expect(startWorker).not.toHaveBeenCalled();
});

describe("the answer is the same", () => {
  test("where no worker may be started", async () => {
    const startWorker = () => {
      throw new DOMException("no worker here", "SecurityError");
    };
    const { signal } = new AbortController();

    const found = await findBestOrder(problemOf(9), { signal, startWorker });

    expect(found).toEqual(bestOrder(problemOf(9)));
  });

  test("where the worker does not load", async () => {
    const { worker, found } = search(problemOf(9), (it) => it.onerror?.(new Event("error")));

    expect(await found).toEqual(bestOrder(problemOf(9)));
    expect(worker.isEnded).toBe(true);
  });

  test("where the worker is killed on its way", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { worker, found } = search(problemOf(9), (it) =>
      it.say({ kind: "progress", share: 0.1 }),
    );
    await vi.advanceTimersByTimeAsync(5001);
    await vi.runAllTimersAsync();

    expect(await found).toEqual(bestOrder(problemOf(9)));
    expect(worker.isEnded).toBe(true);
  });
});

test("the main thread can be told to stop between two slices", async () => {
  const controller = new AbortController();
  const shares: number[] = [];
  const found = findBestOrder(problemOf(40), {
    signal: controller.signal,
    startWorker: () => {
      throw new DOMException("no worker here", "SecurityError");
    },
    onProgress: (share) => {
      shares.push(share);
      controller.abort();
    },
  });

  await expect(found).rejects.toMatchObject({ name: "AbortError" });
  expect(shares).toHaveLength(1);
});
