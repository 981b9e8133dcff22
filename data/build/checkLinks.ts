import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Catalog } from "#domain/evidence/catalog.ts";
import {
  EMPTY_LEDGER,
  type LinkCheck,
  type LinkLedger,
  type LinkState,
  parseLinkLedger,
  statusOf,
} from "#domain/evidence/linkCheck.ts";
import { issueSentence } from "#i18n/issueSentence.ts";
import { hasWords, pageText } from "./pageText.ts";
import { readData } from "./sources.ts";

const LEDGER_FILE = "link-checks.json";
const USER_AGENT =
  "site-visit-map-link-check/1 (checks published links; one request per host at a time)";

interface LinkTarget {
  readonly url: string;
  /** Words that should stand on the page. */
  readonly words: readonly string[];
}

interface CheckOptions {
  /** ISO 8601 day. */
  readonly today: string;
  readonly timeoutMilliseconds: number;
  /** Between two requests to one host. */
  readonly pauseMilliseconds: number;
  readonly say: (line: string) => void;
}

/**
 * Asks for every address of the `data/` folder and writes `link-checks.json`. Throws, and leaves the
 * ledger as it is, when the data has a fault or no address at all can be reached: then it is the
 * network that is gone, not the pages.
 */
export async function writeLinkChecks(folder: string, options: CheckOptions): Promise<LinkLedger> {
  const { catalog, issues } = readData(folder);
  if (issues.length > 0) throw new Error(issues.map((it) => issueSentence(it, "en")).join("\n"));
  const previous = ledgerIn(folder);
  const ledger = await checkLinks(linkTargetsOf(catalog), previous, options);
  if (ledger.links.every(({ status }) => status === null)) {
    throw new Error("No address could be reached: is there a network? Nothing was written.");
  }
  writeFileSync(join(folder, LEDGER_FILE), `${JSON.stringify(ledger, null, 2)}\n`);
  return ledger;
}

function ledgerIn(folder: string): LinkLedger {
  const path = join(folder, LEDGER_FILE);
  if (!existsSync(path)) return EMPTY_LEDGER;
  const parsed = parseLinkLedger(JSON.parse(readFileSync(path, "utf8")), LEDGER_FILE);
  if (parsed.ok) return parsed.value;
  throw new Error(parsed.problem.map((issue) => issueSentence(issue, "en")).join("\n"));
}

/** The originals of the articles with their quoted words, then the sources; each address once. */
export function linkTargetsOf(catalog: Catalog): LinkTarget[] {
  const words = new Map<string, Set<string>>();
  for (const { url, language } of catalog.articles) {
    const quotes = catalog.passages.filter(({ article }) => article === language);
    if (url !== null) words.set(url, new Set(quotes.map(({ quote }) => quote.exact)));
  }
  for (const { url } of catalog.sources.values()) if (!words.has(url)) words.set(url, new Set());
  return [...words].map(([url, quoted]) => ({ url, words: [...quoted] }));
}

/** Hosts at the same time, the addresses of one host one after the other. */
export async function checkLinks(
  targets: readonly LinkTarget[],
  previous: LinkLedger,
  options: CheckOptions,
): Promise<LinkLedger> {
  const hosts = new Map<string, LinkTarget[]>();
  for (const target of targets) {
    const { host } = new URL(target.url);
    hosts.set(host, [...(hosts.get(host) ?? []), target]);
  }
  const checks = new Map<string, LinkCheck>();
  const checkHost = async (ofHost: readonly LinkTarget[]) => {
    for (const [i, target] of ofHost.entries()) {
      if (i > 0) await pause(options.pauseMilliseconds);
      const check = await checkLink(target, statusOf(previous, target.url), options);
      checks.set(target.url, check);
      options.say(`${check.state.padEnd(11)} ${check.status ?? "---"} ${check.url}`);
    }
  };
  await Promise.all([...hosts.values()].map(checkHost));
  return {
    checked: options.today,
    links: targets.flatMap(({ url }) => checks.get(url) ?? []),
  };
}

async function checkLink(
  target: LinkTarget,
  before: LinkCheck | null,
  { today, timeoutMilliseconds }: CheckOptions,
): Promise<LinkCheck> {
  const finding = await findingOf(target, timeoutMilliseconds);
  const since = before?.state === finding.state ? before.since : today;
  return { url: target.url, checked: today, since, ...finding };
}

type Finding = Pick<LinkCheck, "status" | "state" | "words">;

/** Servers may answer HEAD wrongly or never: only a good answer to it counts. */
async function findingOf(target: LinkTarget, timeout: number): Promise<Finding> {
  const { url, words } = target;
  try {
    const head = words.length === 0 ? await ask("HEAD", url, timeout).catch(() => null) : null;
    const response = head?.ok ? head : await ask("GET", url, timeout);
    const state = stateOf(response, url);
    const isHtml = /html/.test(response.headers.get("content-type") ?? "html");
    if (state !== "works" || words.length === 0 || !isHtml) {
      await response.body?.cancel();
      return { status: response.status, state, words: null };
    }
    const text = pageText(await htmlOf(response));
    const areThere = words.every((quote) => hasWords(text, quote));
    return { status: response.status, state: areThere ? "works" : "changed", words: areThere };
  } catch {
    // No answer, no such host, no end of redirects: all that is known is that nothing came.
    return { status: null, state: "unreachable", words: null };
  }
}

function ask(method: "HEAD" | "GET", url: string, timeout: number): Promise<Response> {
  const headers = { "User-Agent": USER_AGENT, Accept: "text/html, */*;q=0.5" };
  return fetch(url, { method, headers, signal: AbortSignal.timeout(timeout) });
}

function stateOf({ ok, status, url }: Response, asked: string): LinkState {
  // A refusal (403, 429) or an error of the server says nothing of the page.
  if (!ok) return status === 404 || status === 410 ? "gone" : "unreachable";
  // Many servers lead to the front page instead of saying that a page is gone.
  const isFront = (address: string) => /^\/?$/.test(new URL(address).pathname);
  return isFront(url) && !isFront(asked) ? "changed" : "works";
}

async function htmlOf(response: Response): Promise<string> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const type = response.headers.get("content-type") ?? "";
  const label =
    /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? /charset=["']?([\w-]+)/i.exec(head)?.[1];
  return decoderFor(label).decode(bytes);
}

function decoderFor(label = "utf-8"): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
