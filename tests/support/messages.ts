import fc from "fast-check";
import type { Message } from "#embed/protocol.ts";

/** A message as it travels, with whatever else is to be in it. */
export function anEnvelope(message: Message | Record<string, unknown>): Record<string, unknown> {
  return { channel: "site-visit-map", version: 1, ...message };
}

const ids = fc.constantFrom("ioc", "dhpiza", "vi-p3s1", "en-p2s1", "constructor", "__proto__", "");
const oddValues = fc.oneof(
  fc.anything({ withMap: true, withDate: true, withBigInt: true, withNullPrototype: true }),
  ids,
  fc.integer(),
  fc.constantFrom("en", "vi", "light", "dark", "forward", "PageDown", null, Number.NaN, 2 ** 53),
);

/** What anybody may post: anything at all, and things that are nearly messages. */
export const anyData: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withMap: true, withSet: true, withDate: true, withBigInt: true }),
  fc.record(
    {
      channel: fc.constantFrom<unknown>("site-visit-map", "site-visit-map", "other", null),
      version: fc.constantFrom<unknown>(1, 1, 1, 2, "1", null),
      type: fc.oneof(
        fc.constantFrom(
          "select",
          "open-passage",
          "go-to",
          "set-language",
          "set-theme",
          "ready",
          "site",
          "passage",
          "step",
          "end-of-slides",
          "key",
          "error",
          "toString",
          "__proto__",
        ),
        oddValues,
      ),
      site: oddValues,
      passage: oddValues,
      step: oddValues,
      steps: oddValues,
      language: oddValues,
      theme: oddValues,
      direction: oddValues,
      key: oddValues,
      parameter: oddValues,
      value: oddValues,
    },
    { requiredKeys: ["channel", "version", "type"] },
  ),
);

/** Messages that are sound in every way. */
export const commands: fc.Arbitrary<Message> = fc.oneof(
  fc.constantFrom(null, "ioc", "it-park").map((site) => ({ type: "select", site }) as const),
  fc
    .constantFrom(null, "vi-p3s1", "en-p2s1")
    .map((passage) => ({ type: "open-passage", passage }) as const),
  fc.integer({ min: 1, max: 9999 }).map((step) => ({ type: "go-to", step }) as const),
  fc
    .constantFrom("en" as const, "vi" as const)
    .map((language) => ({ type: "set-language", language }) as const),
  fc
    .constantFrom("light" as const, "dark" as const)
    .map((theme) => ({ type: "set-theme", theme }) as const),
);
