import type { BestOrder, OrderProblem } from "#domain/schedule/optimise.ts";

/** What the worker says. */
export type OptimiserMessage =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "done"; readonly best: BestOrder };

export interface SearchSettings {
  readonly signal: AbortSignal;
  /** Gets the share that is done, from 0 to 1; begins anew if the worker is lost. */
  readonly onProgress?: (share: number) => void;
  readonly startWorker?: () => Worker;
}

/** Without a word for so long, a worker is taken for lost; even a slow phone answers in a tenth of it. */
const SILENCE_MILLISECONDS = 5000;
/** Work between two breaths on the main thread: shorter than a frame. */
const SLICE_MILLISECONDS = 8;

/**
 * Looks for the best order in a worker. Where there can be none (a page from a file, a strict frame), or
 * it breaks or falls silent, the main thread does it in slices.
 * @throws the signal's reason once it is aborted
 */
export async function findBestOrder(
  problem: OrderProblem,
  { signal, onProgress = () => {}, startWorker = newWorker }: SearchSettings,
): Promise<BestOrder> {
  signal.throwIfAborted();
  const best = await inWorker(problem, { signal, onProgress, startWorker });
  return best ?? inSlices(problem, { signal, onProgress });
}

function newWorker(): Worker {
  return new Worker(new URL("./optimiser.worker.ts", import.meta.url), { type: "module" });
}

/** Null where the worker gives no answer. */
function inWorker(
  problem: OrderProblem,
  { signal, onProgress, startWorker }: Required<SearchSettings>,
): Promise<BestOrder | null> {
  return new Promise((resolve, reject) => {
    let worker: Worker;
    try {
      worker = startWorker();
    } catch {
      return resolve(null);
    }
    const end = (settle: () => void) => {
      worker.terminate();
      clearTimeout(silence);
      signal.removeEventListener("abort", abort);
      settle();
    };
    const giveUp = () => end(() => resolve(null));
    const abort = () => end(() => reject(signal.reason));
    let silence = setTimeout(giveUp, SILENCE_MILLISECONDS);
    signal.addEventListener("abort", abort, { once: true });
    worker.onerror = (event) => {
      event.preventDefault();
      giveUp();
    };
    worker.onmessageerror = giveUp;
    worker.onmessage = ({ data }: MessageEvent<OptimiserMessage>) => {
      clearTimeout(silence);
      if (data.kind === "done") return end(() => resolve(data.best));
      silence = setTimeout(giveUp, SILENCE_MILLISECONDS);
      onProgress(data.share);
    };
    worker.postMessage(problem);
  });
}

async function inSlices(
  problem: OrderProblem,
  { signal, onProgress }: Required<Pick<SearchSettings, "signal" | "onProgress">>,
): Promise<BestOrder> {
  const { orderSearch } = await import("#domain/schedule/optimise.ts");
  signal.throwIfAborted();
  const search = orderSearch(problem);
  let sliceEnds = performance.now() + SLICE_MILLISECONDS;
  for (let step = search.next(); ; step = search.next()) {
    if (step.done) return step.value;
    if (performance.now() < sliceEnds) continue;
    onProgress(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    sliceEnds = performance.now() + SLICE_MILLISECONDS;
  }
}
