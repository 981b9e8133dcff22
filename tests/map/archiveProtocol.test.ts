import { config } from "maplibre-gl";
import { describe, expect, test } from "vitest";
import { DATA_AREA } from "#domain/base/geo.ts";
import type { TileArchive } from "#domain/place/tileArchive.ts";
import { registerArchive } from "#map/archiveProtocol.ts";

function anArchive(id: string, tile: TileArchive["tile"]): TileArchive {
  const name = `${id}.pmtiles`;
  return { id, name, bounds: DATA_AREA, minZoom: 0, maxZoom: 12, attribution: "", tile };
}

/** What MapLibre does when it meets such an address. */
async function ask(url: string, controller = new AbortController()): Promise<unknown> {
  const protocol = config.REGISTERED_PROTOCOLS.archive;
  if (!protocol) throw new Error("no protocol");
  const { data } = await protocol({ url, type: "arrayBuffer" }, controller);
  return data;
}

describe("an archive that is registered", () => {
  test("is asked for the tile of the address", async () => {
    const close = registerArchive(
      anArchive("a", async (...zxy) => Uint8Array.from(zxy.slice(0, 3) as number[])),
    );
    const other = registerArchive(anArchive("b", async () => Uint8Array.of(99)));
    expect(await ask("archive://a/12/34/56")).toEqual(Uint8Array.of(12, 34, 56).buffer);
    expect(await ask("archive://b/12/34/56")).toEqual(Uint8Array.of(99).buffer);
    close();
    other();
  });

  test("keeps its bytes, though MapLibre takes away what it is given", async () => {
    const bytes = Uint8Array.of(1, 2, 3, 4).subarray(1, 3);
    const close = registerArchive(anArchive("a", async () => bytes));
    const given = await ask("archive://a/0/0/0");
    structuredClone(given, { transfer: [given as ArrayBuffer] });
    expect(bytes).toEqual(Uint8Array.of(2, 3));
    close();
  });

  test("answers with an empty tile where it has none", async () => {
    const close = registerArchive(anArchive("a", async () => null));
    expect(await ask("archive://a/3/2/1")).toEqual(new ArrayBuffer(0));
    close();
  });

  test("names file and tile where one cannot be read, and no status that MapLibre takes for empty", async () => {
    const gone = Object.assign(new Error("not found"), { status: 404 });
    const close = registerArchive(anArchive("a", () => Promise.reject(gone)));
    const failure = ask("archive://a/3/2/1");
    await expect(failure).rejects.toThrow("a.pmtiles, tile 3/2/1: Error: not found");
    await expect(failure).rejects.not.toHaveProperty("status");
    close();
  });

  test("is told when MapLibre does not want the tile any more", async () => {
    const controller = new AbortController();
    const waiting = (_z: number, _x: number, _y: number, signal: AbortSignal) =>
      new Promise<null>((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
      });
    const close = registerArchive(anArchive("a", waiting));
    const asked = ask("archive://a/3/2/1", controller);
    controller.abort();
    await expect(asked).rejects.toHaveProperty("name", "AbortError");
    close();
  });
});

test("an archive that is closed is not asked any more, and the other one still is", async () => {
  const close = registerArchive(anArchive("a", async () => null));
  const other = registerArchive(anArchive("b", async () => null));
  close();
  await expect(ask("archive://a/0/0/0")).rejects.toThrow("closed");
  expect(await ask("archive://b/0/0/0")).toEqual(new ArrayBuffer(0));
  other();
});

test("after the last archive the protocol is gone", () => {
  registerArchive(anArchive("a", async () => null))();
  expect(config.REGISTERED_PROTOCOLS).not.toHaveProperty("archive");
});
