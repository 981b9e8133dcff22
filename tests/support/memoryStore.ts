import type { KeyValueStore } from "#services/deviceStore.ts";

export interface MemoryStore extends KeyValueStore {
  readonly values: Map<string, unknown>;
  /** From now on everything fails like this; null: no more. */
  readonly failWith: (error: unknown) => void;
}

/** A device that keeps what it is given until the end of the test, and copies it as IndexedDB does. */
export function memoryStore(): MemoryStore {
  const values = new Map<string, unknown>();
  let failure: unknown = null;
  const ask = async <T>(answer: () => T): Promise<T> => {
    await Promise.resolve();
    if (failure !== null) throw failure;
    return structuredClone(answer());
  };
  return {
    values,
    failWith: (error) => {
      failure = error;
    },
    get: (key) => ask(() => values.get(key)),
    entries: () => ask(() => [...values]),
    change: (key, change) =>
      ask(() => {
        values.set(key, structuredClone(change(values.get(key))));
      }),
    remove: (key) => ask(() => void values.delete(key)),
  };
}
