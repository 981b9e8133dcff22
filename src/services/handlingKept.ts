import * as v from "valibot";
import { deviceStore, type KeyValueStore } from "./deviceStore.ts";

/** How a person works the app, kept on this device. */
interface HandlingKept {
  /** Null: nothing is kept, or nothing that can be read. */
  readonly read: () => Promise<Kept | null>;
  readonly write: (handling: Kept) => Promise<void>;
}

const keptSchema = v.object({ hasMoveButtons: v.boolean(), hasLetterKeys: v.boolean() });
type Kept = v.InferOutput<typeof keptSchema>;

/** In this browser's IndexedDB; nothing of it throws or rejects. */
export const handlingKept = handlingKeptIn(deviceStore);

export function handlingKeptIn(store: KeyValueStore): HandlingKept {
  return {
    read: async () => {
      try {
        const kept = v.safeParse(keptSchema, await store.get(HANDLING));
        return kept.success ? kept.output : null;
      } catch {
        return null;
      }
    },
    write: async (handling) => {
      try {
        await store.change(HANDLING, () => handling);
      } catch {
        // It holds until the page is closed.
      }
    },
  };
}

const HANDLING = "handling";
