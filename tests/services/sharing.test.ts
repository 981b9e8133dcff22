import { expect, test } from "vitest";
import { sharing } from "#services/sharing.ts";

type Tile = Uint8Array<ArrayBuffer> | null;

/** A server of tiles that answers when the test says so. */
function aServer({ kept = 16 }: { kept?: number } = {}) {
  const requests: { key: string; signal: AbortSignal; answer: (tile: Tile | Error) => void }[] = [];
  const load = sharing(
    (z, x, y, signal) =>
      new Promise((resolve, reject) => {
        const answer = (tile: Tile | Error) =>
          tile instanceof Error ? reject(tile) : resolve(tile);
        signal.addEventListener("abort", () => reject(signal.reason));
        requests.push({ key: `${z}/${x}/${y}`, signal, answer });
      }),
    kept,
  );
  const ask = (x: number, controller = new AbortController()) => load(1, x, 0, controller.signal);
  return { requests, ask };
}

const TILE = Uint8Array.of(1, 2, 3);

test("a tile that is asked for while it is on its way is loaded once for all", async () => {
  const { requests, ask } = aServer();
  const asked = [ask(0), ask(0), ask(1)];
  for (const { answer } of requests) answer(TILE);
  expect(await Promise.all(asked)).toEqual([TILE, TILE, TILE]);
  expect(requests.map(({ key }) => key)).toEqual(["1/0/0", "1/1/0"]);
});

test.each<[string, Tile]>([
  ["a tile", TILE],
  ["the answer that there is no tile", null],
])("%s is kept for the next", async (_, tile) => {
  const { requests, ask } = aServer();
  const first = ask(0);
  requests[0]?.answer(tile);
  expect([await first, await ask(0)]).toEqual([tile, tile]);
  expect(requests).toHaveLength(1);
});

test("the tile that was not asked for longest is forgotten first", async () => {
  const { requests, ask } = aServer({ kept: 2 });
  for (const x of [0, 1, 0, 2, 0, 1]) {
    const tile = ask(x);
    requests.at(-1)?.answer(TILE);
    await tile;
  }
  expect(requests.map(({ key }) => key)).toEqual(["1/0/0", "1/1/0", "1/2/0", "1/1/0"]);
});

test("a tile that failed is loaded again", async () => {
  const { requests, ask } = aServer();
  const first = ask(0);
  requests[0]?.answer(new Error("cut off"));
  await expect(first).rejects.toThrow("cut off");
  const second = ask(0);
  requests[1]?.answer(TILE);
  expect(await second).toEqual(TILE);
});

test("one who leaves does not take the tile from the others", async () => {
  const { requests, ask } = aServer();
  const leaving = new AbortController();
  const [left, stayed] = [ask(0, leaving), ask(0)];
  leaving.abort();
  await expect(left).rejects.toHaveProperty("name", "AbortError");
  expect(requests[0]?.signal.aborted).toBe(false);
  requests[0]?.answer(TILE);
  expect(await stayed).toEqual(TILE);
});

test("when the last one has left, loading stops, and who comes later begins anew", async () => {
  const { requests, ask } = aServer();
  const leaving = [new AbortController(), new AbortController()];
  const left = leaving.map((controller) => ask(0, controller));
  for (const controller of leaving) controller.abort();
  expect(requests[0]?.signal.aborted).toBe(true);
  await Promise.allSettled(left);
  const later = ask(0);
  requests[1]?.answer(TILE);
  expect(await later).toEqual(TILE);
});

test("one who leaves after the tile has come leaves it to the next", async () => {
  const { requests, ask } = aServer();
  const leaving = new AbortController();
  const first = ask(0, leaving);
  requests[0]?.answer(TILE);
  await first;
  leaving.abort();
  expect(await ask(0)).toEqual(TILE);
  expect(requests).toHaveLength(1);
});

test("one who has left already loads nothing", async () => {
  const { requests, ask } = aServer();
  const leaving = new AbortController();
  leaving.abort();
  await expect(ask(0, leaving)).rejects.toHaveProperty("name", "AbortError");
  expect(requests).toEqual([]);
});
