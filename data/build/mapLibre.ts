import { fileURLToPath } from "node:url";
import { type Plugin, transformWithOxc } from "vite";

export const MAP_WORKER = "maplibre-worker";
/** Names of the two workers in the build. */
export const SHARED_WORKER = /^assets\/maplibre-worker-[\w-]+\.js$/;
export const WHOLE_WORKER = /^assets\/maplibre-gl-worker-[\w-]+\.js$/;

const MODULE = "virtual:map-worker";
const SOURCE = fileURLToPath(new URL("../../node_modules/maplibre-gl/src/", import.meta.url));
const OF_MAPLIBRE = /\/maplibre-gl\/src\/.*\.ts$/;
const PUBLISHED = "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

export function isOfMapLibre(moduleId: string): boolean {
  return OF_MAPLIBRE.test(moduleId);
}

/**
 * Builds MapLibre from its own sources. What it publishes is two files, one for the page and one for its worker, with
 * 275 modules in both; built with the app they have them in common, and a visitor loads a quarter less script.
 * While one works, and in tests, the published files serve.
 */
export function mapLibre(): Plugin {
  let worker = "";
  let isBuild = false;
  return {
    name: "site-visit-map:maplibre",
    enforce: "pre",
    configResolved: ({ command }) => {
      isBuild = command === "build";
    },
    buildStart() {
      if (!isBuild) return;
      worker = this.emitFile({
        type: "chunk",
        id: `${SOURCE}source/worker.ts`,
        name: MAP_WORKER,
      });
    },
    resolveId(id) {
      if (id === MODULE) return `\0${MODULE}`;
      return isBuild && id === "maplibre-gl" ? `${SOURCE}index.ts` : null;
    },
    load(id) {
      if (id !== `\0${MODULE}`) return null;
      return isBuild
        ? `export const sharedWorker = import.meta.ROLLUP_FILE_URL_${worker};`
        : `export { default as sharedWorker } from ${JSON.stringify(PUBLISHED)};`;
    },
    transform: {
      filter: { id: OF_MAPLIBRE },
      // As MapLibre compiles itself: a field that is only declared must not hide what the parent class has set.
      handler: (code, id) =>
        transformWithOxc(code, id, {
          lang: "ts",
          target: "es2022",
          assumptions: { setPublicClassFields: true },
          typescript: { removeClassFieldsWithoutInitializer: true },
        }),
    },
  };
}
