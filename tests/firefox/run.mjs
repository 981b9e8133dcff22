// `npm run test:firefox`: the built app in Firefox. Under Xvfb, because without a screen Firefox has no WebGL.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const found = (names) =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

const firefox = process.env.FIREFOX_PATH ?? found(["firefox-esr", "firefox"]);
const xvfb = found(["xvfb-run"]);
const missing = [
  ...(firefox && existsSync(firefox) ? [] : ["Firefox (apt-get install firefox-esr libgl1)"]),
  ...(xvfb || process.env.DISPLAY ? [] : ["a screen (apt-get install xvfb)"]),
];
if (missing.length > 0) {
  process.stdout.write(`Not tested in Firefox: ${missing.join(" and ")} is not installed.\n`);
  process.exit(1);
}
const vitest = ["npx", "vitest", "run", "--config", "tests/firefox/vitest.config.ts"];
const [command, ...args] = process.env.DISPLAY
  ? vitest
  : [xvfb, "-a", "-s", "-screen 0 1600x1000x24", ...vitest];
const { status } = spawnSync(command, args, {
  stdio: "inherit",
  env: { ...process.env, FIREFOX_PATH: firefox },
});
process.exit(status ?? 1);
