/** The world outside did not answer as it should; i18n has the sentence. */
export class ServiceError extends Error {
  readonly path: string;
  /** Null when nothing answered at all. */
  readonly status: number | null;

  constructor(path: string, status: number | null) {
    super(`${path}: ${status ?? "no answer"}`);
    this.path = path;
    this.status = status;
  }
}

/** Nothing has come for so long that somebody should hear of it before it is asked for again. */
export class StalledError extends ServiceError {}

/** Not for the whole file, which may take its time on a slow line. */
const STALL_MS = 20_000;

/** Text of a file beside the page, or written into it; `path` is relative to `index.html`. */
export async function fetchText(path: string, signal: AbortSignal): Promise<string> {
  const written = document.getElementById(path)?.textContent;
  if (written) return written;
  signal.throwIfAborted();
  const stall = watchForStall();
  const stop = () => stall.abort(signal.reason);
  signal.addEventListener("abort", stop);
  try {
    const url = new URL(path, document.baseURI);
    const response = await fetch(url, { signal: stall.signal }).catch((error: unknown) => {
      if (stall.signal.aborted) throw error;
      throw new ServiceError(path, null);
    });
    somethingCame();
    if (!response.ok) throw new ServiceError(path, response.status);
    return await textOf(response);
  } catch (error) {
    throw stall.isStalled() ? new StalledError(path, null) : error;
  } finally {
    signal.removeEventListener("abort", stop);
    stall.end();
  }
}

/** Of all files that are on their way: browsers have one wait for the other, and servers do. */
const timers = new Set<() => void>();

function somethingCame(): void {
  for (const begin of timers) begin();
}

/** Aborts when neither this file nor any other has moved on for a while. */
function watchForStall() {
  const controller = new AbortController();
  let isStalled = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isStalled = true;
      controller.abort();
    }, STALL_MS);
  };
  begin();
  timers.add(begin);
  return {
    signal: controller.signal,
    abort: (reason: unknown) => controller.abort(reason),
    isStalled: () => isStalled,
    end: () => {
      clearTimeout(timer);
      timers.delete(begin);
    },
  };
}

async function textOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    somethingCame();
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
