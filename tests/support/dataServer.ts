import { readFileSync } from "node:fs";
import { vi } from "vitest";

/** What the server answers for one path below `data/`: by default the file itself. */
export type Answer = (text: string, signal: AbortSignal) => Response | Promise<Response>;

export const missing: Answer = () => new Response("Not found", { status: 404 });
export const truncated: Answer = (text) => new Response(text.slice(0, text.length / 2));
export const unreachable: Answer = () => Promise.reject(new TypeError("Failed to fetch"));
export const silent: Answer = (_, signal) =>
  new Promise((_, fail) => signal.addEventListener("abort", () => fail(signal.reason)));
export const saying =
  (text: string): Answer =>
  () =>
    new Response(text);

export interface DataServer {
  /** Paths below `data/` in the order in which they were asked for. */
  readonly requests: string[];
  /** Changes what is answered from now on; paths left out answer with their file. */
  readonly answer: (answers: Readonly<Record<string, Answer>>) => void;
}

/** Puts a server of the project's `data/` folder in the place of the network. */
export function serveData(answers: Readonly<Record<string, Answer>> = {}): DataServer {
  const requests: string[] = [];
  let present = answers;
  const folder = new URL("data/", document.baseURI).href;
  vi.stubGlobal(
    "fetch",
    async (address: URL, { signal }: { signal: AbortSignal }): Promise<Response> => {
      if (!address.href.startsWith(folder)) throw new TypeError(`${address} is not a data file`);
      const path = address.href.slice(folder.length);
      requests.push(path);
      const text = readFileSync(`data/${path}`, "utf8");
      return present[path]?.(text, signal) ?? new Response(text);
    },
  );
  return {
    requests,
    answer: (next) => {
      present = next;
    },
  };
}
