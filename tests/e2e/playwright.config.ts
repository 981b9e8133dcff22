import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import { DRAWN_MAP_ARGS, findChromium } from "#tests/chromium.ts";

const { executablePath, env } = await findChromium();
const port = Number(process.env.E2E_PORT ?? 4273);

/** The production build in a real browser. Build first: `npm run build`. */
export default defineConfig({
  testDir: ".",
  testMatch: "**/*.e2e.ts",
  outputDir: "../../test-results",
  // A browser or two each, with a map drawn by the processor: more of them than cores take each other's time.
  workers: Math.min(4, Math.max(2, availableParallelism())),
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    locale: "en-US",
    // Where faults of the network are played, nothing may stand in for it; tests of the worker allow it.
    serviceWorkers: "block",
    contextOptions: { reducedMotion: "reduce" },
    // A trace costs about a sixth of the time.
    trace: process.env.E2E_TRACE ? "retain-on-failure" : "off",
    // Tests of the live map take `liveTest` instead of `test` (tests/support/liveMap.ts).
    launchOptions: {
      executablePath,
      args: DRAWN_MAP_ARGS,
      env: { ...process.env, ...env } as never,
    },
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    cwd: "../..",
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
