import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".geojson": "application/geo+json",
  ".csv": "text/csv",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};
const PACKED_ALREADY = [".png", ".woff2"];

interface Answer {
  readonly headers: Record<string, string | number>;
  readonly body: Buffer;
}

export interface Server {
  readonly url: string;
  /** Serves a folder as it is now; everything is read and compressed before anybody asks. */
  readonly add: (name: string, folder: string) => void;
  readonly stop: () => void;
}

/** A server that takes no time worth measuring: `vite preview` compresses anew for each request. */
export async function startServer(): Promise<Server> {
  const answers = new Map<string, Answer>();
  const server = createServer(({ url = "/" }, response) => {
    const path = url.replace(/[?#].*$/, "").replace(/\/$/, "/index.html");
    const answer = answers.get(path);
    response.writeHead(answer ? 200 : 404, answer?.headers).end(answer?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    add: (name, folder) => {
      for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
        const path = join(folder, file);
        if (statSync(path).isFile()) answers.set(`/${name}/${file}`, answerOf(path));
      }
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function answerOf(path: string): Answer {
  const type = extname(path);
  const isPacked = PACKED_ALREADY.includes(type);
  const content = readFileSync(path);
  const body = isPacked ? content : gzipSync(content);
  return {
    body,
    headers: {
      "Content-Type": TYPES[type] ?? "application/octet-stream",
      "Content-Length": body.length,
      "Cache-Control": "max-age=3600",
      ...(isPacked ? {} : { "Content-Encoding": "gzip" }),
    },
  };
}
