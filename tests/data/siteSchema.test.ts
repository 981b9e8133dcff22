import { toJsonSchema } from "@valibot/to-json-schema";
import { expect, test } from "vitest";
import { id, localText } from "#domain/base/text.ts";
import { factSchema } from "#domain/evidence/fact.ts";
import { siteFileSchema } from "#domain/evidence/site.ts";

/** What an editor shows beside the parts that a site file repeats. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  id: "Kebab-case id, stable across versions: others link to it.",
  localText:
    "{ vi, en }, or one string where both languages write the same (a proper name). In Unicode NFC.",
  fact: "One question and its answer. “read”: as a source states it; “derived”: worked out from its sources; “not-stated”: no source says it.",
};

/** `npx vitest run tests/data/siteSchema.test.ts -u` writes the file anew. */
test("the JSON Schema for editors is the schema of the parser", async () => {
  const { $defs, $schema, ...schema } = toJsonSchema(siteFileSchema, {
    // The draft that editors know best.
    target: "draft-07",
    typeMode: "input",
    errorMode: "ignore",
    definitions: { id, localText, fact: factSchema },
    overrideRef: ({ referenceId }) => `#/definitions/${referenceId}`,
  });
  const described = Object.entries($defs ?? {}).map(([name, definition]) => [
    name,
    typeof definition === "object"
      ? { description: DESCRIPTIONS[name], ...definition }
      : definition,
  ]);
  const document = {
    $schema,
    title: "Site of the Da Nang site-visit map",
    description:
      "One file a site, data/sites/<site id>.geojson: GeoJSON (RFC 7946, longitude first) with the visitor point, extents and published facts.",
    ...schema,
    definitions: Object.fromEntries(described),
  };

  await expect(`${formatted(document)}\n`).toMatchFileSnapshot("../../data/site.schema.json");
});

/** As Biome has it: a list of words stays on its line where it fits. */
function formatted(json: object): string {
  return JSON.stringify(json, null, 2).replace(
    /\[\n\s+([^[\]{}]*?)\n\s+\](,?)/g,
    (list: string, items: string, comma: string, offset: number, text: string) => {
      const line = `[${items.replace(/\n\s+/g, " ")}]${comma}`;
      const column = offset - text.lastIndexOf("\n", offset) - 1;
      return column + line.length <= 100 ? line : list;
    },
  );
}
