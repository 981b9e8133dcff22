import * as v from "valibot";
import type { IsoDate } from "#domain/tour/tour.ts";
import { RouteError } from "./routeError.ts";

export interface Question<T> {
  readonly url: URL;
  readonly schema: v.GenericSchema<unknown, T>;
  /** Words or numbers of the engine, in `code` or `error_code`, that say that there is no way. */
  readonly noWay: readonly (string | number)[];
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
}

export const ROUTE_TIMEOUT_MS = 8000;

/** The parsed answer of a routing server; else a RouteError, or the signal's reason once it is aborted. */
export async function routeAnswer<T>({ url, schema, noWay, ...limits }: Question<T>): Promise<T> {
  const { status, text } = await responseOf(url, limits);
  const json = jsonOf(text);
  if (status === 429) throw new RouteError(url.host, "busy", status);
  if (status >= 500) throw new RouteError(url.host, "down", status);
  if (status !== 200) {
    const refusal = v.safeParse(refusalSchema, json);
    const code = refusal.success ? (refusal.output.error_code ?? refusal.output.code) : undefined;
    const isNoWay = code !== undefined && noWay.includes(code);
    throw new RouteError(url.host, isNoWay ? "no-way" : "refused", status);
  }
  const answer = v.safeParse(schema, json);
  if (!answer.success) throw new RouteError(url.host, "not-understood", status);
  return answer.output;
}

/** Below the address in the settings, whether or not that ends in a slash. */
export function below(base: string, path: string): URL {
  return new URL(path, base.endsWith("/") ? base : `${base}/`);
}

/** The day in Da Nang, from which the answer is. */
export function today(): IsoDate {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
}

const refusalSchema = v.object({
  code: v.optional(v.string()),
  error_code: v.optional(v.number()),
});

async function responseOf(
  url: URL,
  { signal, timeoutMs }: { readonly signal: AbortSignal; readonly timeoutMs: number },
): Promise<{ status: number; text: string }> {
  const clock = AbortSignal.timeout(timeoutMs);
  try {
    // The settings name the one server that may be asked: no redirect leads to another.
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, clock]),
      credentials: "omit",
      redirect: "error",
    });
    return { status: response.status, text: await response.text() };
  } catch {
    signal.throwIfAborted();
    throw new RouteError(url.host, clock.aborted ? "too-slow" : "unreachable", null);
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
