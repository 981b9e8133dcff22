// `npm run check-links`: asks for every address in data/, or in the folder named behind it, and dates what
// it finds in link-checks.json there.
// Node 20 runs no TypeScript; Vite does it here.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

try {
  const { module } = await runnerImport(path("checkLinks.ts"), {
    root: path("../.."),
    configFile: false,
    logLevel: "error",
  });
  const folder = process.argv[2] ?? path("..");
  const { links } = await module.writeLinkChecks(folder, {
    today: new Date().toISOString().slice(0, 10),
    timeoutMilliseconds: 20_000,
    pauseMilliseconds: 1000,
    say: (line) => process.stdout.write(`${line}\n`),
  });
  const counted = ["works", "changed", "gone", "unreachable"].map(
    (state) => `${links.filter((link) => link.state === state).length} ${state}`,
  );
  process.stdout.write(`${counted.join(", ")}: written to link-checks.json\n`);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
