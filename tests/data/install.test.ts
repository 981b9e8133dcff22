import { expect, test } from "vitest";
import { manifestIn } from "#data/install.ts";
import { LANGUAGES } from "#domain/base/text.ts";

/** What a browser takes for the app's identity (W3C Application Manifest, “id member”). */
function identityAt(page: string, manifest: Readonly<Record<string, unknown>>): string {
  const start = new URL(String(manifest.start_url), page);
  return typeof manifest.id === "string" ? new URL(manifest.id, start.origin).href : start.href;
}

test.each([
  ["https://example.org/maps/danang/", "https://example.org/maps/danang/"],
  ["https://example.org/maps/danang", "https://example.org/maps/danang/"],
  ["https://example.org/maps/danang/index.html", "https://example.org/maps/danang/"],
  ["https://example.org/", "https://example.org/"],
])("published at %s the installed app is one in both languages", (publicUrl, identity) => {
  const identities = LANGUAGES.map((language) =>
    identityAt(identity, manifestIn(language, publicUrl)),
  );
  expect(identities).toEqual([identity, identity]);
});

test("two apps in folders of one host are not the same, wherever they are published", () => {
  const manifest = manifestIn("en", null);
  const [first, second] = ["danang", "hue"].map((folder) =>
    identityAt(`https://example.org/maps/${folder}/`, manifest),
  );
  expect(first).not.toBe(second);
});
