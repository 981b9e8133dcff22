import { readFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import Ajv from "ajv";
import { expect, test } from "vitest";
import { COPY_KINDS } from "#domain/tour/copy.ts";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import { formatPlan } from "#domain/tour/planFile.ts";
import { planClock, planDate, planPlace, planSchema, planStop } from "#domain/tour/planSchema.ts";
import { FIRST_PLAN_TOUR } from "#tests/firstTour.ts";

const FILE = "public/plan.schema.json";

/** `npx vitest run tests/data/planSchema.test.ts -u` writes the file anew. */
test("the published JSON Schema is the schema of the parser", async () => {
  const { $defs, $schema, ...schema } = toJsonSchema(planSchema, {
    // The draft that editors know best.
    target: "draft-07",
    typeMode: "input",
    errorMode: "ignore",
    definitions: { clock: planClock, date: planDate, place: planPlace, stop: planStop },
    overrideRef: ({ referenceId }) => `#/definitions/${referenceId}`,
  });
  const document = {
    $schema,
    title: "Plan of a tour in the Da Nang site-visit map",
    description:
      "A tour of one or more days as an organiser saves it or hands it on. What is empty is left out; a property that is not listed here is refused.",
    ...schema,
    definitions: $defs,
  };

  await expect(`${formatted(document)}\n`).toMatchFileSnapshot(`../../${FILE}`);
});

test.each(COPY_KINDS)("a written %s copy is valid by the published schema", (copy) => {
  for (const tour of [exampleTour(), FIRST_PLAN_TOUR]) {
    const plan = { tour, copy, number: 1, issuedAt: "2027-10-12T03:04:05Z" };
    expect(faultsOf(formatPlan(plan))).toEqual([]);
  }
});

test.each([
  ["an unknown property", '"vehicle"', '"plate": "43B", "vehicle"'],
  ["a stay in words", '"stayMinutes": 60', '"stayMinutes": "60"'],
  ["a broken clock time", '"08:15"', '"8.15"'],
])("a plan with %s is invalid by the published schema", (_case, from, to) => {
  const plan = {
    tour: exampleTour(),
    copy: "public",
    number: 1,
    issuedAt: "2027-10-12T03:04:05Z",
  } as const;
  const written = formatPlan(plan);
  expect(written).toContain(from);

  expect(faultsOf(written)).toEqual([]);
  expect(faultsOf(written.replace(from, to))).not.toEqual([]);
});

/** What the published schema has against a file. */
function faultsOf(written: string): readonly unknown[] {
  const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(FILE, "utf8")));
  validate(JSON.parse(written));
  return validate.errors ?? [];
}

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
