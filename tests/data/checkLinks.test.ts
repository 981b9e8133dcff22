import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkLinks, linkTargetsOf, writeLinkChecks } from "#data/checkLinks.ts";
import { readData } from "#data/sources.ts";
import { EMPTY_LEDGER, type LinkLedger, parseLinkLedger } from "#domain/evidence/linkCheck.ts";
import { aDataFolder, DATA_FOLDER, setting } from "#tests/build.ts";

const OPTIONS = {
  today: "2026-03-05",
  timeoutMilliseconds: 300,
  pauseMilliseconds: 0,
  say: () => {},
};
const QUOTE = "firms can see Da Nang’s potential";

const PAGES: Readonly<Record<string, RequestListener>> = {
  "/": (_, response) => response.end("<h1>Front page</h1>"),
  "/page": (_, response) => response.end("<p>A page.</p>"),
  "/missing": (_, response) => response.writeHead(404).end(),
  "/removed": (_, response) => response.writeHead(410).end(),
  "/refusing": (_, response) => response.writeHead(403).end(),
  "/broken": (_, response) => response.writeHead(500).end(),
  "/moved": (_, response) => response.writeHead(301, { Location: "/page" }).end(),
  "/to-front": (_, response) => response.writeHead(302, { Location: "/" }).end(),
  "/in-circles": (_, response) => response.writeHead(302, { Location: "/in-circles" }).end(),
  "/silent": () => {},
  "/no-head": ({ method }, response) =>
    response.writeHead(method === "HEAD" ? 405 : 200).end("<p>"),
  "/head-404": ({ method }, response) => response.writeHead(method === "HEAD" ? 404 : 200).end(),
  "/silent-head": ({ method }, response) => method === "GET" && response.end("<p>A page.</p>"),
};

/** A server on this machine, and what it was asked, until the end of the test. */
async function serve(answer: RequestListener = answerPage) {
  const asked: string[] = [];
  let open = 0;
  let mostAtOnce = 0;
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    open += 1;
    mostAtOnce = Math.max(mostAtOnce, open);
    response.on("close", () => {
      open -= 1;
    });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  onTestFinished(async () => void (await stop()));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, asked, stop, mostAtOnce: () => mostAtOnce };
}

const answerPage: RequestListener = (request, response) => {
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  PAGES[request.url ?? ""]?.(request, response);
};

async function checked(url: string, words: readonly string[] = [], previous = EMPTY_LEDGER) {
  const { links } = await checkLinks([{ url, words }], previous, OPTIONS);
  return links[0];
}

test.each([
  ["a page", "/page", "works", 200],
  ["a page that has moved", "/moved", "works", 200],
  ["a page of a server without HEAD", "/no-head", "works", 200],
  ["a page of a server whose HEAD is wrong", "/head-404", "works", 200],
  ["a page of a server that is silent on HEAD", "/silent-head", "works", 200],
  ["a missing page", "/missing", "gone", 404],
  ["a removed page", "/removed", "gone", 410],
  ["a page that leads to the front page", "/to-front", "changed", 200],
  ["a page that is refused", "/refusing", "unreachable", 403],
  ["a page with an error", "/broken", "unreachable", 500],
  ["a page that never comes", "/silent", "unreachable", null],
  ["a page that leads to itself", "/in-circles", "unreachable", null],
])("%s is found to be so", async (_what, path, state, status) => {
  const { url } = await serve();

  expect(await checked(url + path)).toEqual({
    url: url + path,
    checked: "2026-03-05",
    since: "2026-03-05",
    status,
    state,
    words: null,
  });
});

test("a server that is not there is unreachable", async () => {
  const { url, stop } = await serve();
  await stop();

  expect(await checked(`${url}/page`)).toMatchObject({ state: "unreachable", status: null });
});

test.each([
  ["as they are", `<p>US ${QUOTE} in it.</p>`],
  ["with straight quotation marks", "<p>firms can see Da Nang's potential</p>"],
  ["with entities", "<p>firms can&nbsp;see Da Nang&rsquo;s potential</p>"],
  ["with numbers for letters", "<p>firms can see Da Nang&#8217;s &#x70;otential</p>"],
  [
    "with tags between them",
    "<p>firms can <b>see</b> <a href='x'>Da Nang</a>’s <i>pot</i>ential</p>",
  ],
  ["over lines", "<p>firms can\n   see Da\tNang’s potential</p>"],
  ["in decomposed letters", `<p>${QUOTE}</p>`.normalize("NFD")],
])("quoted words are found on the page %s", async (_how, html) => {
  const { url } = await serve((_, response) => response.end(html));

  expect(await checked(`${url}/article`, [QUOTE])).toMatchObject({ state: "works", words: true });
});

test.each([
  ["says something else", "<p>firms can see Hue’s potential</p>"],
  ["has them in a script only", `<script>"${QUOTE}"</script><p>Nothing.</p>`],
  ["has them in a comment only", `<!-- ${QUOTE} --><p>Nothing.</p>`],
  ["has them in two paragraphs", "<p>firms can see</p>Da Nang’<p>s potential</p>"],
])("a page that %s has changed", async (_how, html) => {
  const { url } = await serve((_, response) => response.end(html));

  expect(await checked(`${url}/article`, [QUOTE])).toMatchObject({
    state: "changed",
    words: false,
  });
});

test("one missing quotation of several is enough for a change", async () => {
  const { url } = await serve((_, response) => response.end(`<p>${QUOTE}</p>`));

  expect(await checked(`${url}/article`, [QUOTE, "and more"])).toMatchObject({ words: false });
});

test.each([
  ["the header", { "Content-Type": "text/html; charset=windows-1258" }, ""],
  ["the page", { "Content-Type": "text/html" }, '<meta charset="windows-1258">'],
])("a page in another encoding is read as %s says", async (_where, headers, meta) => {
  const page = Buffer.from(`${meta}<p>firms can see Da Nang\x92s potential</p>`, "latin1");
  const { url } = await serve((_, response) => response.writeHead(200, headers).end(page));

  expect(await checked(`${url}/article`, [QUOTE])).toMatchObject({ words: true });
});

test("in a file that is no page no words are looked for", async () => {
  const { url } = await serve((_, response) =>
    response.writeHead(200, { "Content-Type": "application/pdf" }).end("%PDF"),
  );

  expect(await checked(`${url}/article`, [QUOTE])).toMatchObject({ state: "works", words: null });
});

test.each([
  ["the same state keeps its day", "gone", "2025-06-07"],
  ["another state begins today", "works", "2026-03-05"],
] as const)("%s", async (_rule, state, since) => {
  const { url } = await serve();
  const missing = `${url}/missing`;
  const before = {
    url: missing,
    checked: "2026-01-01",
    since: "2025-06-07",
    status: 404,
    words: null,
  };
  const previous: LinkLedger = { checked: "2026-01-01", links: [{ ...before, state }] };

  expect(await checked(missing, [], previous)).toMatchObject({ checked: "2026-03-05", since });
});

test("a host has one request at a time, however many addresses it has", async () => {
  const slowly: RequestListener = (_, response) => void setTimeout(() => response.end(), 5);
  const { url, asked, mostAtOnce } = await serve(slowly);
  const targets = ["/a", "/b", "/c", "/d"].map((path) => ({ url: url + path, words: [] }));

  const { links } = await checkLinks(targets, EMPTY_LEDGER, OPTIONS);

  expect(links.map((link) => link.url)).toEqual(targets.map((target) => target.url));
  expect(asked).toEqual(["HEAD /a", "HEAD /b", "HEAD /c", "HEAD /d"]);
  expect(mostAtOnce()).toBe(1);
});

test("the data asks for the English original with its words, and for each source once", () => {
  const { catalog } = readData(DATA_FOLDER);
  const [first, ...rest] = linkTargetsOf(catalog);
  const urls = [...new Set([...catalog.sources.values()].map((source) => source.url))];
  const original = catalog.articles.find(({ id }) => id === "en")?.url;

  expect(first?.url).toBe(original);
  expect(first?.words).toContain("software parks");
  expect(rest.map(({ url }) => url)).toEqual(urls.filter((url) => url !== original));
  expect(rest.flatMap(({ words }) => words)).toEqual([]);
});

/** A copy of the data whose every address is on a server of this machine. */
function aFolderOf(server: string): string {
  const folder = aDataFolder({
    file: "articles/en.json",
    edit: setting("url", () => `${server}/article`),
  });
  const path = join(folder, "sources.json");
  const sources = JSON.parse(readFileSync(path, "utf8")) as { id: string }[];
  const moved = sources.map((source) => ({ ...source, url: `${server}/source/${source.id}` }));
  writeFileSync(path, JSON.stringify(moved));
  return folder;
}

test("a run writes a ledger that the app can read", async () => {
  const { text } = JSON.parse(readFileSync(join(DATA_FOLDER, "articles/en.json"), "utf8"));
  const { url } = await serve(({ url: path }, response) => {
    response.writeHead(path === "/source/vietnamplus-2023-08-14" ? 404 : 200);
    response.end(`<p>${text}</p>`);
  });
  const folder = aFolderOf(url);
  const said: string[] = [];

  await writeLinkChecks(folder, { ...OPTIONS, say: (line) => said.push(line) });
  const file = readFileSync(join(folder, "link-checks.json"), "utf8");
  const ledger = parseLinkLedger(JSON.parse(file), "link-checks.json");
  const links = ledger.ok ? ledger.value.links : [];

  expect(links[0]).toMatchObject({ url: `${url}/article`, state: "works", words: true });
  expect(links.filter(({ state }) => state !== "works")).toMatchObject([
    { url: `${url}/source/vietnamplus-2023-08-14`, state: "gone", since: "2026-03-05" },
  ]);
  expect(said).toHaveLength(links.length);
});

test("without a network nothing is written", async () => {
  const { url, stop } = await serve();
  await stop();
  const folder = aFolderOf(url);
  const before = readFileSync(join(folder, "link-checks.json"), "utf8");

  await expect(writeLinkChecks(folder, OPTIONS)).rejects.toThrow("Nothing was written");
  expect(readFileSync(join(folder, "link-checks.json"), "utf8")).toBe(before);
});

test("`npm run check-links` says what is wrong, and fails", () => {
  const folder = aDataFolder({ file: "citations.json", edit: () => "[{}]" });
  const run = spawnSync("node", [join(DATA_FOLDER, "build/checkLinks.mjs"), folder], {
    encoding: "utf8",
  });

  expect(run.status).toBe(1);
  expect(run.stderr).toContain("citations.json");
}, 60_000);

test("a fault in the data stops the run before the first request", async () => {
  const { url, asked } = await serve();
  const folder = aFolderOf(url);
  writeFileSync(join(folder, "citations.json"), "[{}]");

  await expect(writeLinkChecks(folder, OPTIONS)).rejects.toThrow("citations.json");
  expect(asked).toEqual([]);
});
