import { readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".geojson": "application/geo+json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".csv": "text/csv",
  ".txt": "text/plain; charset=utf-8",
};

export interface StaticServer {
  /** Address of the folder. */
  readonly address: string;
  /** Serves this folder from now on. */
  readonly serve: (folder: string) => void;
  /** Changes what is answered for paths, relative to the folder, whether there is a file or not. */
  readonly change: (changes: Readonly<Record<string, (content: Buffer) => Buffer>>) => void;
  /** From now on these paths, relative to the folder, are answered by a status only, or not at all. */
  readonly fail: (failures: Readonly<Record<string, number | "silence">>) => void;
  /** Paths that were asked for, relative to the folder. */
  readonly requests: string[];
  readonly stop: () => Promise<void>;
}

/** Any web server: the files of a folder at a path, parts of them where they are asked for, and nothing else. */
export async function serveFolder(folder: string, path = "/"): Promise<StaticServer> {
  let present = folder;
  let changes: Parameters<StaticServer["change"]>[0] = {};
  let failures: Parameters<StaticServer["fail"]>[0] = {};
  const requests: string[] = [];
  const server = createServer(({ url = "", headers }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const asked = decodeURIComponent(pathname).slice(path.length);
    requests.push(asked);
    const failure = failures[asked];
    if (failure === "silence") return;
    if (failure) {
      response.writeHead(failure).end();
      return;
    }
    const name = asked === "" ? "index.html" : normalize(asked);
    const file = pathname.startsWith(path) ? contentOf(join(present, name)) : null;
    const change = changes[asked];
    const content = change ? change(file ?? Buffer.alloc(0)) : file;
    if (!content) {
      response.writeHead(404).end("Not found");
      return;
    }
    response.setHeader("Content-Type", TYPES[extname(name)] ?? "application/octet-stream");
    response.setHeader("Cache-Control", "no-cache");
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? "") ?? [];
    if (from === undefined) {
      response.end(content);
      return;
    }
    const part = content.subarray(Number(from), Number(to) + 1);
    const last = Number(from) + part.length - 1;
    response.writeHead(206, { "Content-Range": `bytes ${from}-${last}/${content.length}` });
    response.end(part);
  });
  return {
    address: `http://localhost:${await portOf(server)}${path}`,
    serve: (next) => {
      present = next;
    },
    change: (next) => {
      changes = next;
    },
    fail: (next) => {
      failures = next;
    },
    requests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function contentOf(path: string): Buffer | null {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : null;
}

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return address.port;
}
