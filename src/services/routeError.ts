import { ServiceError } from "./http.ts";

/** Why a routing server gave no way. */
export type RouteProblem =
  /** Nothing answered: no network, no such host, or it does not let this site ask. */
  | "unreachable"
  | "too-slow"
  /** Too many requests (429). */
  | "busy"
  /** 5xx. */
  | "down"
  /** It answered that one cannot drive between these places. */
  | "no-way"
  /** Any other answer but 200. */
  | "refused"
  /** An answer of another shape. */
  | "not-understood";

export class RouteError extends ServiceError {
  readonly host: string;
  readonly why: RouteProblem;

  constructor(host: string, why: RouteProblem, status: number | null) {
    super(host, status);
    this.host = host;
    this.why = why;
  }
}
