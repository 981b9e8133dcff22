// `npm run bench`: the app beside a bare MapLibre page. Node 20 runs no TypeScript; Vite does it here.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

try {
  // What the module imports later would find the runner closed: it measures while it is loaded.
  await runnerImport(fileURLToPath(new URL("bench.ts", import.meta.url)), {
    configFile: false,
    logLevel: "error",
  });
} catch (error) {
  process.stderr.write(`Could not measure: ${error.stack}\n`);
  process.exitCode = 1;
}
