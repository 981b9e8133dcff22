import * as v from "valibot";
import { fail, ok, type Result } from "#domain/base/result.ts";

/** Why this device keeps nothing: it does not let the page, or there is no room. */
export type StorageProblem = { readonly kind: "blocked" } | { readonly kind: "full" };

/** What a `KeyValueStore` is asked to do, with its refusal as a value. */
export async function attempt<T>(action: () => Promise<T>): Promise<Result<T, StorageProblem>> {
  try {
    return ok(await action());
  } catch (error) {
    // A DOMException: not in every engine an Error.
    const name = v.safeParse(v.object({ name: v.string() }), error);
    const isFull = name.success && name.output.name === "QuotaExceededError";
    return fail({ kind: isFull ? "full" : "blocked" });
  }
}
