import { afterEach, beforeEach, expect, test, vi } from "vitest";

let partInTime: typeof import("#services/partInTime.ts").partInTime;

const COPY = "the copy of the whole file";

/** Asks for the first eight bytes. */
async function part(signal?: AbortSignal): Promise<string> {
  const request = new Request("https://example.org/danang.pmtiles", {
    headers: { range: "bytes=0-7" },
    signal: signal ?? null,
  });
  const response = await partInTime(request, new Response(COPY));
  return `${response.status} ${await response.text()}`;
}

/** A server that answers so; the number of requests. */
function serving(answer: () => Promise<Response>) {
  const fetched = vi.fn((_: Request, { signal }: { signal: AbortSignal }) =>
    Promise.race([
      answer(),
      new Promise<never>((_resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
      }),
    ]),
  );
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

const silence = () => new Promise<Response>(() => {});
const fresh = async () => new Response("from the server", { status: 206 });

beforeEach(async () => {
  vi.useFakeTimers();
  // A worker that has just started knows nothing of its server.
  vi.resetModules();
  ({ partInTime } = await import("#services/partInTime.ts"));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each<[string, () => Promise<Response>, string]>([
  ["answers", fresh, "206 from the server"],
  ["no longer has the file", async () => new Response("gone", { status: 404 }), "404 gone"],
  ["fails", async () => new Response("busy", { status: 503 }), "206 the copy"],
  ["cannot be reached", () => Promise.reject(new TypeError("no network")), "206 the copy"],
])("of a kept file whose server %s, a part is what it should be", async (_, answer, outcome) => {
  serving(answer);
  expect(await part()).toBe(outcome);
});

test("a server that says nothing is waited for once; the next parts come from the copy, until it is asked again", async () => {
  const asked = serving(silence);
  const first = part();
  await vi.advanceTimersByTimeAsync(3000);
  expect(await first).toBe("206 the copy");
  expect(await part()).toBe("206 the copy");
  expect(asked).toHaveBeenCalledTimes(1);

  await vi.advanceTimersByTimeAsync(60_000);
  serving(fresh);
  expect(await part()).toBe("206 from the server");
});

test("a part that is not wanted any more is no silence of the server", async () => {
  serving(silence);
  const unwanted = new AbortController();
  const left = part(unwanted.signal);
  unwanted.abort();
  await left;
  serving(fresh);
  expect(await part()).toBe("206 from the server");
});
