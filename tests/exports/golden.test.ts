import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EXPORT_FORMATS } from "#exports/exportFormats.ts";
import { aTourFile } from "#tests/aTourFile.ts";

// `WRITE_GOLDEN=1 npx vitest run tests/exports/golden.test.ts` writes the files anew; then read them.
const FOLDER = join(import.meta.dirname, "golden");

test.each(EXPORT_FORMATS)(
  "the example tour is the same .$extension as ever, to the byte",
  async (format) => {
    const path = join(FOLDER, `example.${format.extension}`);
    const text = (await format.load())(aTourFile());
    if (process.env.WRITE_GOLDEN) writeFileSync(path, text);

    expect(text).toBe(readFileSync(path, "utf8"));
  },
);
