import { readFileSync } from "node:fs";
import { vi } from "vitest";

/** What the server answers for one path below `data/`, or for `config.json`: by default the file itself. */
export type Answer = (text: string, signal: AbortSignal) => Response | Promise<Response>;

/** What a server says that has a page for every address. */
export const aPage: Answer = () => new Response("<!doctype html><title>Log in</title>");
export const broken: Answer = () => new Response("", { status: 500 });
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
  /** Paths in the order in which they were asked for. */
  readonly requests: string[];
  /** Changes what is answered from now on; paths left out answer with their file. */
  readonly answer: (answers: Readonly<Record<string, Answer>>) => void;
}

/** Puts a server of the project's `data/` folder and settings in the place of the network. */
export function serveData(answers: Readonly<Record<string, Answer>> = {}): DataServer {
  const requests: string[] = [];
  let present = answers;
  const folder = new URL("data/", document.baseURI).href;
  const settings = new URL("config.json", document.baseURI).href;
  vi.stubGlobal(
    "fetch",
    async (address: URL, { signal }: { signal: AbortSignal }): Promise<Response> => {
      const [path, file] =
        address.href === settings
          ? ["config.json", "public/config.json"]
          : [address.href.slice(folder.length), address.href.replace(folder, "data/")];
      if (!/^(data|public)\//.test(file)) throw new TypeError(`${address} is not a data file`);
      requests.push(path);
      const text = readFileSync(file, "utf8");
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
