/** What a person can meet is returned, not thrown: a value, or a problem that i18n can put into words. */
export type Result<T, P> = { ok: true; value: T } | { ok: false; problem: P };

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function fail<P>(problem: P): { ok: false; problem: P } {
  return { ok: false, problem };
}
