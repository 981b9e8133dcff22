import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin, type Rolldown } from "vite";
import { LICENCES } from "#services/oneFile.ts";
import { SHARED_WORKER, WHOLE_WORKER } from "./mapLibre.ts";
import { type OneFileParts, oneFilePage } from "./oneFilePage.ts";

const PAGE = "index.html";
const TEMPLATE = "one-file.html";
const LOOK_UP = "\0one-file:written";

/**
 * Writes `one-file.html`: the built app with its data in one page that needs no server. The app puts a tour and a
 * start view into its element `given` and hands it out. Nothing is built twice: the chunks of the build are joined.
 */
export function oneFile(): Plugin {
  let publicDir = "";
  return {
    name: "site-visit-map:one-file",
    apply: "build",
    configResolved: (config) => {
      publicDir = config.publicDir;
    },
    // Behind all that still writes into the chunks.
    async writeBundle({ dir }, bundle) {
      if (dir === undefined || !(PAGE in bundle)) return;
      const beside = (name: string) =>
        name in bundle ? textOf(bundle, name) : readFileSync(join(publicDir, name), "utf8");
      const parts = await partsOf(bundle, beside);
      writeFileSync(join(dir, TEMPLATE), oneFilePage(textOf(bundle, PAGE), parts, beside));
    },
  };
}

async function partsOf(
  bundle: Rolldown.OutputBundle,
  beside: (name: string) => string,
): Promise<OneFileParts> {
  const names = Object.keys(bundle);
  const files: Record<string, string> = { "config.json": settingsWithoutServer(beside) };
  for (const name of names) {
    // What only other programs ask for stays out.
    const isData = name.startsWith("data/") && !/\.(schema\.json|txt)$/.test(name);
    if (isData || name === LICENCES || isWhole(bundle, name)) files[name] = textOf(bundle, name);
    if (name.endsWith(".woff2")) files[name] = `data:font/woff2;base64,${base64Of(bundle, name)}`;
  }
  const sheets = names.filter((name) => /^assets\/.*\.css$/.test(name));
  const isFirst = (sheet: string) => sheet.startsWith("assets/index-");
  const styles = [...sheets.filter(isFirst), ...sheets.filter((sheet) => !isFirst(sheet))]
    .map((sheet) => textOf(bundle, sheet))
    .join("\n")
    .replace(/url\((?:\.\/)?([\w.-]+\.woff2)\)/g, (_, font) => `url(${files[`assets/${font}`]})`);
  return { files, styles, script: await joined(bundle) };
}

/** All chunks of the app as one module. */
async function joined(bundle: Rolldown.OutputBundle): Promise<string> {
  const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
  const entry = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(PAGE));
  if (!entry) throw new Error(`${PAGE} has no script`);
  const codes = new Map(chunks.map(({ fileName, code }) => [`/${fileName}`, code]));
  const lookUp = lookUpOf(insteadOf(Object.keys(bundle)));
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    plugins: [
      {
        name: "site-visit-map:joined",
        enforce: "pre",
        resolveId: (id, from) => {
          if (id === LOOK_UP) return id;
          const path = new URL(id, `file://${from ?? "/"}`).pathname;
          return codes.has(path) ? path : null;
        },
        load: (id) => (id === LOOK_UP ? lookUp : pointedInside(codes.get(id) ?? "")),
      },
    ],
    build: {
      target: "es2022",
      write: false,
      // It is small already.
      minify: false,
      modulePreload: false,
      // A library preloads nothing.
      lib: { entry: `/${entry.fileName}`, formats: ["es"], fileName: "app" },
      rolldownOptions: {
        output: {
          codeSplitting: false,
          minify: { compress: false, mangle: false, codegen: true },
        },
      },
    },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const outside = /new URL\(`[\w.-]+`,\s*import\.meta/.exec(output?.output[0].code ?? "");
  if (!output || output.output.length > 1 || outside) {
    throw new Error(`the app does not fit into one file: ${outside?.[0] ?? "several chunks"}`);
  }
  return output.output[0].code;
}

/** A chunk whose addresses of other files lead into the page, and that preloads nothing. */
function pointedInside(code: string): string {
  return `import{written as __written}from${JSON.stringify(LOOK_UP)};${code
    .replace(
      /new URL\((?:``\+)?`([\w.-]+\.(?:js|woff2))`,\s*import\.meta\.url\)\.href/g,
      (_, name) => `__written("assets/${name}")`,
    )
    .replace(/__vite__mapDeps\(\[[\d,]*\]\)/g, "[]")}`;
}

/** By its name: the worker that shares files with the page has none to share here, so the whole one stands for it. */
function insteadOf(names: readonly string[]): Record<string, string> {
  const [shared, whole] = [SHARED_WORKER, WHOLE_WORKER].map((pattern) =>
    names.find((name) => pattern.test(name)),
  );
  if (!shared || !whole) throw new Error("the map's workers were not built");
  return { [shared]: whole };
}

function lookUpOf(instead: Record<string, string>): string {
  return `export const written = (name) => {
  const text = document.getElementById(${JSON.stringify(instead)}[name] ?? name).textContent;
  if (!name.endsWith(".js")) return text;
  return URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
};`;
}

/** The settings without what only a network answers. */
function settingsWithoutServer(beside: (name: string) => string): string {
  const { router: _, ...settings } = JSON.parse(beside("config.json"));
  return JSON.stringify(settings);
}

function isWhole(bundle: Rolldown.OutputBundle, name: string): boolean {
  return bundle[name]?.type === "asset" && /^assets\/.*\.js$/.test(name);
}

function textOf(bundle: Rolldown.OutputBundle, name: string): string {
  const source = sourceOf(bundle, name);
  return typeof source === "string" ? source : new TextDecoder().decode(source);
}

function base64Of(bundle: Rolldown.OutputBundle, name: string): string {
  return Buffer.from(sourceOf(bundle, name)).toString("base64");
}

function sourceOf(bundle: Rolldown.OutputBundle, name: string): string | Uint8Array {
  const output = bundle[name];
  if (!output) throw new Error(`${name} was not built`);
  return output.type === "chunk" ? output.code : output.source;
}
