import { createHash } from "node:crypto";
import { afterEach, expect, test, vi } from "vitest";
import { fetchMissing, isFaithful, type OfflineFile } from "#services/offlineFiles.ts";

const base = new URL("https://example.org/maps/danang/");

const aFile = (path: string, text: string): OfflineFile => ({
  path,
  bytes: Buffer.byteLength(text),
  hash: createHash("sha256").update(text).digest("base64"),
});

/** A cache in memory, by address. */
function aCache(kept: Readonly<Record<string, string>> = {}) {
  const entries = new Map(
    Object.entries(kept).map(([path, text]) => [new URL(path, base).href, new Response(text)]),
  );
  const cache = {
    keys: async () => [...entries.keys()].map((url) => new Request(url)),
    match: async (url: string) => entries.get(url)?.clone(),
    put: async (url: string, response: Response) => void entries.set(url, response),
  } as Partial<Cache> as Cache;
  return { cache, entries };
}

function serve(files: Readonly<Record<string, string | number>>): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    const path = url.slice(base.href.length);
    asked.push(path);
    const file = files[path];
    if (file === undefined) throw new TypeError("Failed to fetch");
    return typeof file === "number" ? new Response("", { status: file }) : new Response(file);
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

test("only what is missing is fetched, and a file of the version before that is the same not at all", async () => {
  const asked = serve({ "new.js": "new", "": "<html>" });
  const { cache, entries } = aCache({ "here.js": "here" });
  const before = aCache({ "same.js": "same", "new.js": "old" });
  const files = [
    aFile("here.js", "here"),
    aFile("same.js", "same"),
    aFile("new.js", "new"),
    aFile("./", "<html>"),
  ];

  const report = await fetchMissing(files, { cache, base, elsewhere: [before.cache] });

  expect(report).toEqual({ unreachable: [], other: [] });
  expect(asked.toSorted()).toEqual(["", "new.js"]);
  expect([...entries.keys()].toSorted()).toEqual(
    files.map(({ path }) => new URL(path, base).href).toSorted(),
  );
});

test("what is not there, cut off, of another version or out of reach is not kept, and said apart", async () => {
  serve({ "cut.js": "ha", "other.js": "evil", "gone.js": 404 });
  const { cache, entries } = aCache();
  const files = [
    aFile("cut.js", "half"),
    aFile("other.js", "good"),
    aFile("gone.js", "x"),
    aFile("far.js", "y"),
  ];

  const report = await fetchMissing(files, { cache, base, elsewhere: [] });

  expect(report).toEqual({ unreachable: ["far.js", "gone.js"], other: ["cut.js", "other.js"] });
  expect(entries.size).toBe(0);
});

test("bytes of the right number but not the right ones are no faithful copy", async () => {
  const file = aFile("a.js", "good");
  const bytes = (text: string) => new TextEncoder().encode(text).buffer;

  expect(await isFaithful(bytes("good"), file)).toBe(true);
  expect(await isFaithful(bytes("evil"), file)).toBe(false);
  expect(await isFaithful(bytes("goo"), file)).toBe(false);
});
