// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fetchText, StalledError } from "#services/http.ts";

beforeEach(() => void vi.useFakeTimers());

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A file in parts, each a number of seconds after the one before; what does not end is silent after them. */
interface Served {
  readonly parts: readonly (readonly [seconds: number, bytes: Uint8Array])[];
  readonly ends: boolean;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const HALF: Served = { parts: [[1, bytesOf("half of it")]], ends: false };

/** Puts a server in the place of the network; for a file that it does not know nothing comes at all. */
function serve(files: Record<string, Served>): void {
  vi.stubGlobal("fetch", async (url: URL, { signal }: { signal: AbortSignal }) => {
    const aborted = new Promise<never>((_, fail) => {
      signal.addEventListener("abort", () => fail(signal.reason));
    });
    const file = files[url.pathname.slice(1)];
    if (!file) return aborted;
    const body = new ReadableStream<Uint8Array>({
      start: async (controller) => {
        aborted.catch((error: unknown) => controller.error(error));
        for (const [seconds, bytes] of file.parts) {
          await new Promise((arrive) => setTimeout(arrive, seconds * 1000));
          if (!signal.aborted) controller.enqueue(bytes);
        }
        if (file.ends && !signal.aborted) controller.close();
      },
    });
    return new Response(body);
  });
}

/** What has become of a request by now. */
function ask(path: string, { signal } = new AbortController()) {
  const request: { outcome: unknown } = { outcome: "waiting" };
  void fetchText(path, signal)
    .catch((error: unknown) => error)
    .then((outcome) => {
      request.outcome = outcome;
    });
  return request;
}

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

test.each([
  ["nothing comes at all", {}, 20],
  ["half comes and then nothing", { file: HALF }, 21],
])("a file of which %s is given up after 20 seconds of silence", async (_, files, seconds) => {
  serve(files);
  const request = ask("file");
  await pass(seconds - 0.1);
  expect(request.outcome).toBe("waiting");
  await pass(0.1);
  expect(request.outcome).toEqual(new StalledError("file", null));
});

test("a slow line takes all the time that it needs, and breaks letters where it likes", async () => {
  const letters = [...bytesOf("Đà Nẵng")].map((byte) => [15, Uint8Array.of(byte)] as const);
  serve({ file: { parts: letters, ends: true } });
  const request = ask("file");
  await pass(15 * letters.length);
  expect(request.outcome).toBe("Đà Nẵng");
});

test("a file that waits while others come is not given up", async () => {
  serve({ others: { parts: [1, 2, 3, 4].map(() => [15, bytesOf("x")]), ends: true } });
  const [request] = [ask("file"), ask("others")];
  await pass(60 + 19.9);
  expect(request.outcome).toBe("waiting");
  await pass(0.1);
  expect(request.outcome).toBeInstanceOf(StalledError);
});

test("what nobody wants any more is no fault of the line", async () => {
  serve({});
  const wanted = new AbortController();
  const request = ask("file", wanted);
  wanted.abort(new Error("left"));
  await pass(30);
  expect(request.outcome).toEqual(new Error("left"));
});
