import { createServer, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import type { TileArchive } from "#domain/place/tileArchive.ts";
import { keepingOf, keepMapFile } from "#services/keptMapFile.ts";
import { openMapFile } from "#services/mapFile.ts";
import { danangTiles } from "#tests/danangTiles.ts";
import { anArchive, PROTOMAPS_METADATA } from "#tests/pmtiles.ts";

const wanted = () => new AbortController().signal;
const ARCHIVE = anArchive({ leafEntries: 8 });
const SMALL = anArchive({ tiles: danangTiles().filter(({ data }) => data.length < 300) });

/** Answers one request for a file; `range` is null for the whole of it. */
type Manner = (response: ServerResponse, range: [number, number] | null) => void;

const inParts =
  (file: Uint8Array, headers: Record<string, string> = {}): Manner =>
  (response, range) => {
    if (!range) return whole(file)(response, range);
    const [from, to] = [range[0], Math.min(range[1], file.length - 1)];
    const place = `bytes ${from}-${to}/${file.length}`;
    response.writeHead(206, { "content-range": place, ...headers });
    response.end(file.subarray(from, to + 1));
  };
const whole =
  (file: Uint8Array): Manner =>
  (response) =>
    response.end(file);
const strictAboutTheEnd: Manner = (response, range) => {
  if (range && range[1] >= SMALL.length) response.writeHead(416).end();
  else inParts(SMALL)(response, range);
};
const status =
  (code: number, headers: Record<string, string> = {}): Manner =>
  (response) =>
    response.writeHead(code, headers).end("no archive");

async function serving(manner: Manner) {
  const server = { manner, ranges: [] as (string | undefined)[], base: "", stop: () => {} };
  const listener: RequestListener = (request, response) => {
    server.ranges.push(request.headers.range);
    const [from, to] = (/^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? []).slice(1);
    server.manner(response, from && to ? [Number(from), Number(to)] : null);
  };
  const http = createServer(listener);
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  server.base = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  server.stop = () => {
    http.close();
    http.closeAllConnections();
  };
  onTestFinished(server.stop);
  return server;
}

/** The page lies in a folder of the server. */
async function aSite(manner: Manner) {
  const server = await serving(manner);
  vi.stubGlobal("document", { baseURI: `${server.base}/map/index.html` });
  return server;
}

afterEach(() => void vi.unstubAllGlobals());

async function opened(address = "danang.pmtiles"): Promise<TileArchive> {
  const result = await openMapFile(address);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

async function problemAt(address = "danang.pmtiles"): Promise<unknown> {
  const result = await openMapFile(address);
  return result.ok ? "no problem" : result.problem;
}

describe.each<[string, Manner, Uint8Array]>([
  ["sends parts", inParts(ARCHIVE), ARCHIVE],
  ["keeps the size to itself", inParts(ARCHIVE, { "content-range": "bytes */*" }), ARCHIVE],
  ["sends the whole file only", whole(ARCHIVE), ARCHIVE],
  ["is strict about the end of a small file", strictAboutTheEnd, SMALL],
])("from a server that %s", (_, manner, file) => {
  test("every tile arrives as it was written", async () => {
    await aSite(manner);
    const archive = await opened();
    const tiles = danangTiles().filter(({ data }) => file === ARCHIVE || data.length < 300);
    const read = await Promise.all(tiles.map(({ z, x, y }) => archive.tile(z, x, y, wanted())));
    expect(tiles.length).toBeGreaterThan(5);
    expect(read).toEqual(tiles.map(({ data }) => new Uint8Array(data)));
  });
});

test("of a file in parts, one tile costs a fraction of its bytes", async () => {
  const site = await aSite(inParts(ARCHIVE));
  await (await opened()).tile(12, 3279, 1864, wanted());
  const bytes = site.ranges.map((range) => {
    const [from = 0, to = Number.POSITIVE_INFINITY] = range?.match(/\d+/g)?.map(Number) ?? [];
    return to - from + 1;
  });
  expect(bytes.reduce((sum, one) => sum + one)).toBeLessThan(ARCHIVE.length / 4);
});

test("a file is named after the last part of its address", async () => {
  await aSite(inParts(ARCHIVE));
  expect((await opened("../maps/%C4%90%C3%A0%20N%E1%BA%B5ng.pmtiles?v=1/2#x")).name).toBe(
    "Đà Nẵng.pmtiles",
  );
});

const MEGABYTE = new Uint8Array(2 ** 20);
const endless: Manner = (response) => {
  const more = () => {
    while (!response.destroyed && response.write(MEGABYTE));
  };
  response.on("drain", more);
  more();
};
const brokenOff: Manner = (response) => {
  response.writeHead(200, { "content-length": ARCHIVE.length });
  response.write(ARCHIVE.subarray(0, 5000), () => response.destroy());
};
const huge = { "content-length": `${65 * 2 ** 20}` };

test.each<[string, Manner, object]>([
  ["does not have the file", status(404), { kind: "refused", status: 404 }],
  ["wants a password", status(401), { kind: "refused", status: 401 }],
  ["fails", status(503), { kind: "refused", status: 503 }],
  ["has an empty file", whole(new Uint8Array(0)), { kind: "not-pmtiles" }],
  ["answers everything with a page", status(200), { kind: "not-pmtiles" }],
  ["breaks off", brokenOff, { kind: "unreachable" }],
  ["announces 65 MB in one piece", status(200, huge), { kind: "no-parts" }],
  ["sends without an end", endless, { kind: "no-parts" }],
  ["has the first half", inParts(ARCHIVE.slice(0, ARCHIVE.length / 2)), { kind: "damaged" }],
])("a server that %s leaves the file unopened", async (_, manner, problem) => {
  await aSite(manner);
  expect(await problemAt()).toEqual({ file: "danang.pmtiles", ...problem });
});

test("where nobody answers, the file is unreachable", async () => {
  (await aSite(inParts(ARCHIVE))).stop();
  expect(await problemAt()).toEqual({ kind: "unreachable", file: "danang.pmtiles" });
});

test("an address that is none is unreachable", async () => {
  await aSite(inParts(ARCHIVE));
  expect(await problemAt("http://[")).toMatchObject({ kind: "unreachable" });
});

test.each([
  ["another host", () => "https://example.org/danang.pmtiles"],
  ["another host, without a scheme", () => "//example.org/danang.pmtiles"],
  ["another port", (base: string) => `${base.replace(/\d+$/, "1")}/danang.pmtiles`],
  ["another scheme", (base: string) => `${base.replace("http", "https")}/danang.pmtiles`],
  ["the address itself", () => "data:application/octet-stream,PMTiles"],
])("a file of %s is refused before anything is asked for", async (_, addressOf) => {
  const site = await aSite(inParts(ARCHIVE));
  const fetched = vi.spyOn(globalThis, "fetch");
  onTestFinished(() => fetched.mockRestore());
  const problem = await problemAt(addressOf(site.base));
  expect(problem).toMatchObject({ kind: "other-site" });
  expect(fetched).not.toHaveBeenCalled();
});

test("a redirect to another site is not followed", async () => {
  const other = await serving(inParts(ARCHIVE));
  await aSite(status(302, { location: `${other.base}/danang.pmtiles` }));
  expect(await problemAt()).toMatchObject({ kind: "other-site" });
  expect(other.ranges).toEqual([]);
});

test("where the browser keeps nothing, as in a page without TLS, no copy is kept and nothing throws", async () => {
  await aSite(inParts(ARCHIVE));
  expect("caches" in globalThis).toBe(false);
  await keepMapFile("danang.pmtiles");
  expect(await keepingOf("danang.pmtiles")).toBe("not-kept");
});

describe("while the map is open", () => {
  test("a file that has changed on the server gives no tile of the new one", async () => {
    const site = await aSite(inParts(ARCHIVE, { etag: '"old"' }));
    const archive = await opened();
    site.manner = inParts(ARCHIVE, { etag: '"new"' });
    await expect(archive.tile(12, 3279, 1864, wanted())).rejects.toThrow("changed");
  });

  test("a tile whose directory did not arrive arrives when it is asked for again", async () => {
    // Long enough that the leaf directories do not come with the first request.
    const metadata = { ...PROTOMAPS_METADATA, description: "long".repeat(5000) };
    const file = anArchive({ leafEntries: 8, compression: "none", metadata });
    const site = await aSite(inParts(file));
    const archive = await opened();
    site.manner = status(503);
    await expect(archive.tile(12, 3279, 1864, wanted())).rejects.toMatchObject({ status: 503 });
    site.manner = inParts(file);
    expect(await archive.tile(12, 3279, 1864, wanted())).toBeInstanceOf(Uint8Array);
  });

  test("a tile that is not wanted any more rejects as aborted", async () => {
    const site = await aSite(inParts(ARCHIVE));
    const archive = await opened();
    const { signal, abort } = abortable();
    site.manner = () => abort();
    await expect(archive.tile(12, 3279, 1864, signal)).rejects.toThrow(/abort/i);
  });
});

function abortable() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
