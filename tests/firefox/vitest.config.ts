import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Firefox, driven by WebDriver BiDi: what Playwright's own build of Firefox is not. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: ["tests/firefox/*.firefox.ts"],
    fileParallelism: false,
    // Ends what hangs; a software GPU may need half a minute for its first picture.
    testTimeout: 240_000,
    hookTimeout: 120_000,
    reporters: ["verbose"],
  },
});
