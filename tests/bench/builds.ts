import { join } from "node:path";
import { build, type Plugin } from "vite";
import type { Recording } from "./recording.ts";

const ROOT = join(import.meta.dirname, "../..");
const BARE = join(import.meta.dirname, "bare");

// Vite ran this file and has set "development", with which React would be another, slower program.
process.env.NODE_ENV = "production";

/** The app as it is published. */
export async function buildApp(outDir: string): Promise<void> {
  await buildWithPlugins(outDir, []);
}

/** The app with one difference: the map that it makes can be reached from outside. Never measured. */
export async function buildRecorder(outDir: string): Promise<void> {
  const virtual = "\0recorded-maplibre";
  const recorder: Plugin = {
    name: "bench:recorder",
    enforce: "pre",
    resolveId: {
      order: "pre",
      handler: (id, importer) => (id === "maplibre-gl" && importer !== virtual ? virtual : null),
    },
    load: (id) =>
      id === virtual
        ? `import { Map as MapLibre } from "maplibre-gl";
           export * from "maplibre-gl";
           export class Map extends MapLibre {
             constructor(options) {
               super(options);
               window.recordedMap = { map: this, options };
             }
           }`
        : null,
  };
  await buildWithPlugins(outDir, [recorder]);
}

async function buildWithPlugins(outDir: string, plugins: Plugin[]): Promise<void> {
  await build({
    root: ROOT,
    configFile: join(ROOT, "vite.config.ts"),
    logLevel: "error",
    plugins,
    build: { outDir, emptyOutDir: true },
  });
}

/** The page to compare with, built as the app is. */
export async function buildBare(outDir: string, recording: Recording): Promise<void> {
  const virtual = "virtual:recorded-map";
  const recorded: Plugin = {
    name: "bench:recorded-map",
    resolveId: (id) => (id === virtual ? `\0${virtual}` : null),
    load: (id) =>
      id === `\0${virtual}`
        ? ["options", "place", "scale", "flights"]
            .map(
              (name) => `export const ${name} = ${JSON.stringify(Reflect.get(recording, name))};`,
            )
            .join("\n")
        : null,
  };
  await build({
    root: BARE,
    configFile: false,
    base: "./",
    logLevel: "error",
    plugins: [recorded],
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2022",
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1200,
    },
  });
}
