import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, type Plugin } from "vite";
import { LIST_PATH, type OfflineFile, type OfflineList } from "#services/offlineFiles.ts";
import { codeOf } from "./codeOf.ts";
import { WHOLE_WORKER } from "./mapLibre.ts";

const WORKER = "sw.js";

/** Files that no page of ours asks for, and the worker's own. */
const LEFT_OUT = /^(sw\.js|offline\.json|.*\.d\.ts|.*\.schema\.json|oembed\.json)$/;
/** Orders to the server, which keeps them to itself: one file that is not given out would stop the install. */
const OF_THE_SERVER = /^(_[^/]*|404\.html)$|(^|\/)\./;
/** Large, read in parts, and kept once they are chosen (`keptMapFile.ts`). */
const MAP_FILE = /\.pmtiles$/i;
/** Asked for only where there is no origin, and so no service worker. */
const FOREIGN = WHOLE_WORKER;
/** The template of "Save as one file" is as large as all the rest. */
const LATER = /^one-file\.html$/;
const NOT_KEPT = [LEFT_OUT, OF_THE_SERVER, MAP_FILE, FOREIGN];

/**
 * Writes the service worker and the list of what it keeps, with the hash of every file, once the build is wholly
 * written. Has to come last: what another plugin writes afterwards would not be kept.
 */
export function offline({ worker }: { readonly worker: string }): Plugin {
  let folder = "";
  let isWritten = false;
  return {
    name: "site-visit-map:offline",
    apply: "build",
    configResolved({ root, build: { outDir } }) {
      folder = resolve(root, outDir);
    },
    // Not asked by a build that failed: what it says of the fault has to be the last word.
    writeBundle() {
      isWritten = true;
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        if (isWritten) await writeOffline(folder, worker);
      },
    },
  };
}

/** Writes list and worker for what a folder holds now; `worker` is the path of `sw.ts`. */
export async function writeOffline(folder: string, worker: string): Promise<void> {
  const list = listOf(folder);
  writeFileSync(join(folder, LIST_PATH), JSON.stringify(list));
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    define: { OFFLINE_LIST: JSON.stringify(list) },
    build: {
      target: "es2022",
      write: false,
      // A classic script: every browser with service workers runs it.
      lib: { entry: worker, formats: ["iife"], name: "worker", fileName: "worker" },
    },
  });
  writeFileSync(join(folder, WORKER), codeOf(built, worker));
}

/** Everything in a folder that the app may ask for. */
function listOf(folder: string): OfflineList {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter(
      (path) =>
        statSync(join(folder, path)).isFile() && !NOT_KEPT.some((pattern) => pattern.test(path)),
    )
    .toSorted();
  const files = paths.map((path): OfflineFile => {
    const content = readFileSync(join(folder, path));
    return {
      // Some servers redirect the page's own name to its folder.
      path: path === "index.html" ? "./" : path,
      bytes: content.length,
      hash: createHash("sha256").update(content).digest("base64"),
      ...(LATER.test(path) ? { later: true } : {}),
    };
  });
  const version = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 12);
  return { version, files };
}
