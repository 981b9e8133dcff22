import { expect, test } from "vitest";
import { handlingKeptIn } from "#services/handlingKept.ts";
import { memoryStore } from "#tests/memoryStore.ts";

const CHOSEN = { hasMoveButtons: true, hasLetterKeys: false };

test("what was chosen on a device is there again", async () => {
  const kept = handlingKeptIn(memoryStore());
  expect(await kept.read()).toBeNull();
  await kept.write(CHOSEN);
  expect(await kept.read()).toEqual(CHOSEN);
});

test.each(["words", { hasLetterKeys: "off" }])(
  "what is kept damaged is as nothing: %j",
  async (damaged) => {
    const store = memoryStore();
    const kept = handlingKeptIn(store);
    await kept.write(CHOSEN);
    const [key = ""] = [...store.values.keys()];
    await store.change(key, () => damaged);
    expect(await kept.read()).toBeNull();
  },
);

test("a device that keeps nothing is no error", async () => {
  const store = memoryStore();
  store.failWith(new DOMException("no", "SecurityError"));
  const kept = handlingKeptIn(store);
  await expect(kept.write(CHOSEN)).resolves.toBeUndefined();
  expect(await kept.read()).toBeNull();
});
