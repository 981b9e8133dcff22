import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentSecurityPolicy } from "#data/plugin.ts";
import { hostsOf, parseConfig } from "#domain/base/config.ts";

const PROJECT = join(import.meta.dirname, "../..");
const page = readFileSync(join(PROJECT, ".github/DEPLOYMENT.md"), "utf8");

test("the policy that is documented is the one that the build writes, with what only a header can say", () => {
  const settings = JSON.parse(readFileSync(join(PROJECT, "public/config.json"), "utf8"));
  const config = parseConfig(settings, "config.json");
  if (!config.ok) throw new Error("config.json is not what it should be");

  const policy = `${contentSecurityPolicy(hostsOf(config.value))}; frame-ancestors *`;

  expect(page).toContain(`\nContent-Security-Policy: ${policy}\n`);
  expect(page).toContain(`add_header Content-Security-Policy "${policy}" always;`);
});

test("every file type of the build that servers may not know has its type in each example", () => {
  for (const type of [
    "application/geo+json",
    "application/manifest+json",
    "application/vnd.pmtiles",
  ]) {
    expect(page.split(type).length).toBeGreaterThan(3);
  }
});
