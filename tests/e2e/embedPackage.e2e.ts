import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "@playwright/test";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

test("publint finds nothing in the package as npm packs it", async () => {
  const { messages, pkg } = await publint({ strict: true, pack: "npm" });
  expect(messages.map((message) => formatMessage(message, pkg) ?? message.code)).toEqual([]);
});

/** As somebody writes it who has read nothing but the README. */
const CONSUMER = `
import Reveal from "reveal.js";
import { embedSiteVisitMap, type SiteVisitMapHandle } from "site-visit-map/embed";
import { connectReveal } from "site-visit-map/embed/reveal";

const map: SiteVisitMapHandle = embedSiteVisitMap(document.body, {
  src: "https://map.example/",
  site: "ioc",
  language: "vi",
  theme: "dark",
  controls: false,
  interaction: "click",
});
map.select("dhpiza");
map.openPassage(null);
map.goTo(3);
const stop: () => void = map.on("step", ({ step, steps }) => console.log(step.toFixed(), steps));
stop();
const element = document.querySelector("site-visit-map");
element?.handle?.setLanguage("en");
connectReveal(new Reveal(), map)();
// @ts-expect-error There is no such language.
map.setLanguage("fr");
// @ts-expect-error There is no such event.
map.on("closed", () => undefined);
`;

for (const [resolution, module] of [
  ["bundler", "esnext"],
  ["nodenext", "nodenext"],
] as const) {
  test(`a page in strict TypeScript knows our types and those of reveal.js (${resolution})`, () => {
    const folder = test.info().outputPath("consumer");
    const installed = join(folder, "node_modules/site-visit-map");
    mkdirSync(installed, { recursive: true });
    const packed = run("npm", "pack", "--silent", "--pack-destination", folder).output.trim();
    run("tar", "-xzf", join(folder, packed), "-C", installed, "--strip-components=1");
    symlinkSync(resolve("node_modules/reveal.js"), join(folder, "node_modules/reveal.js"));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, "page.ts"), CONSUMER);
    const options = `--ignoreConfig --noEmit --pretty false --strict --target es2022 --lib es2022,dom --module ${module} --moduleResolution ${resolution}`;
    const { output } = run("npx", "tsc", ...options.split(" "), join(folder, "page.ts"));
    // reveal.js 6.0 leaves endings out between its own files of types, which nodenext does not follow.
    const ours = output.split("\n").filter((line) => !line.includes("node_modules/reveal.js/"));
    expect(ours.join("")).toBe("");
    rmSync(folder, { recursive: true });
  });
}

function run(command: string, ...words: string[]): { readonly output: string } {
  const { stdout, error } = spawnSync(command, words, { encoding: "utf8" });
  if (error) throw error;
  return { output: stdout };
}
