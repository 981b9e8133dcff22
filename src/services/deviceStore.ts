import { createStore, del, entries, get, type UseStore, update } from "idb-keyval";

/** Values by their keys; whatever the device does not allow, rejects. */
export interface KeyValueStore {
  readonly get: (key: string) => Promise<unknown>;
  readonly entries: () => Promise<readonly (readonly [string, unknown])[]>;
  /** Reads and writes in one: nobody else writes between. */
  readonly change: (key: string, change: (before: unknown) => unknown) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

/** IndexedDB of this page's origin, opened when it is first asked. */
export const deviceStore: KeyValueStore = {
  // In a frame without storage the very look at `indexedDB` throws: `async` makes it a rejection.
  get: async (key) => get(key, database()),
  entries: async () => entries<string>(database()),
  change: async (key, change) => update(key, change, database()),
  remove: async (key) => del(key, database()),
};

let opened: UseStore | null = null;

function database(): UseStore {
  opened ??= createStore("site-visit-map", "kept");
  return opened;
}
