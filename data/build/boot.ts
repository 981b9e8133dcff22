import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { minifySync, type Plugin } from "vite";

/** Files of `public/` are copied as they are; the script that runs before the first paint is made small as the rest. */
export function smallBoot(): Plugin {
  let file = "";
  return {
    name: "site-visit-map:boot",
    apply: "build",
    configResolved({ root, build: { outDir } }) {
      file = resolve(root, outDir, "boot.js");
    },
    closeBundle: {
      sequential: true,
      handler(error) {
        if (error || !existsSync(file)) return;
        writeFileSync(file, minifySync("boot.js", readFileSync(file, "utf8")).code);
      },
    },
  };
}
