// `npm test`: every check in turn, then one line that sums them up.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const results = mkdtempSync(join(tmpdir(), "site-visit-map-"));
const totals = { passed: 0, failed: 0, skipped: [], failures: [] };

function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Runs a command with its output on the screen; true when it exits with 0. */
function run(title, command, environment = {}) {
  say(`\n── ${title}`);
  const env = { ...process.env, ...environment };
  return spawnSync(command, { shell: true, stdio: "inherit", env }).status === 0;
}

/** A check that is one fact: it holds or it does not. */
function check(title, command) {
  const holds = run(title, command);
  totals[holds ? "passed" : "failed"] += 1;
  if (!holds) totals.failures.push(title);
  return holds;
}

/** A runner that counts by itself; one that dies without a report is one failure. */
function count(title, command, environment, reportFile, read) {
  const exitedWell = run(title, command, environment);
  let counted = { passed: 0, failures: [], skipped: [] };
  try {
    counted = read(JSON.parse(readFileSync(join(results, reportFile), "utf8")));
  } catch (error) {
    say(`${title}: no report (${error.message})`);
  }
  totals.passed += counted.passed;
  if (!exitedWell && counted.failures.length === 0) {
    counted.failures.push(`${title}: an error outside of every test, see above`);
  }
  totals.failed += counted.failures.length;
  totals.failures.push(...counted.failures);
  totals.skipped.push(...counted.skipped);
}

function readVitest(report) {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const brokenFiles = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  const named = (...statuses) =>
    tests.filter((test) => statuses.includes(test.status)).map((test) => test.fullName);
  return {
    passed: named("passed").length,
    failures: [...named("failed"), ...brokenFiles.map((file) => file.name)],
    skipped: named("pending", "skipped", "todo"),
  };
}

function readPlaywright(report) {
  const specs = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)];
  const tests = report.suites
    .flatMap(specs)
    .flatMap(({ title, tests: runs }) => runs.map(({ status }) => ({ title, status })));
  const named = (...statuses) =>
    tests.filter((test) => statuses.includes(test.status)).map((test) => test.title);
  return {
    passed: named("expected").length,
    failures: named("unexpected", "flaky"),
    skipped: named("skipped"),
  };
}

check("format and lint", "npx biome ci --error-on-warnings");
check("types", "npx tsc --noEmit");
check("unused code", "npx knip");
const isBuilt = check("production build", "npx vite build --logLevel warn");
if (isBuilt) check("size of the entry", "npx size-limit");
count(
  "unit, component and data tests",
  `npx vitest run --reporter=default --reporter=json --outputFile.json=${join(results, "vitest.json")}`,
  {},
  "vitest.json",
  readVitest,
);
if (isBuilt) {
  count(
    "end-to-end tests",
    "npx playwright test --config tests/e2e/playwright.config.ts --reporter=list,json",
    { PLAYWRIGHT_JSON_OUTPUT_NAME: join(results, "playwright.json") },
    "playwright.json",
    readPlaywright,
  );
} else {
  totals.failed += 1;
  totals.failures.push("end-to-end tests: not run, for there is no build");
}

for (const title of totals.skipped) say(`skipped: ${title}`);
for (const title of totals.failures) say(`failed: ${title}`);
say(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 && totals.passed > 0 ? 0 : 1;
