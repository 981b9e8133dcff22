import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build, type Plugin } from "vite";
import { folderOf } from "#domain/base/folderOf.ts";
import { wordsIn } from "#i18n/words.ts";
import { codeOf } from "./codeOf.ts";
import { publicUrlIn } from "./publicUrl.ts";

interface EmbedLibraryOptions {
  /** The `src/embed/` folder. */
  readonly folder: string;
  /** `config.json` as it will lie beside the page. */
  readonly configFile: string;
}

/** Published name of each module of `src/embed/` that pages of others load. */
const MODULES = { client: "site-visit-map", revealHelper: "reveal" } as const;
const SOURCES = [...Object.keys(MODULES), "options", "protocol"];

/**
 * Writes `embed/`, the library for pages of others: a file a module, with its types; and `oembed.json`, which says
 * what a page may show of this one. Serves the build so that a frame without an origin may load it.
 */
export function embedLibrary({ folder, configFile }: EmbedLibraryOptions): Plugin {
  return {
    name: "site-visit-map:embed",
    // A frame with `sandbox="allow-scripts"` has the origin "null": modules, fonts and data are foreign to it.
    config: () => ({ preview: { cors: { origin: "*" } } }),
    async generateBundle() {
      const emit = (fileName: string, source: string) =>
        this.emitFile({ type: "asset", fileName, source });
      for (const [module, name] of Object.entries(MODULES)) {
        emit(`embed/${name}.js`, await bundled(join(folder, `${module}.ts`)));
      }
      for (const [name, types] of declarations(folder)) emit(`embed/${name}.d.ts`, types);
      const publicUrl = publicUrlIn(configFile);
      emit("oembed.json", `${JSON.stringify(oembed(publicUrl), null, 2)}\n`);
    },
    transformIndexHtml: {
      order: "post",
      handler() {
        const publicUrl = publicUrlIn(configFile);
        if (publicUrl === null) return [];
        const type = "application/json+oembed";
        const href = new URL("oembed.json", folderOf(publicUrl)).href;
        return [
          { tag: "link", attrs: { rel: "alternate", type, href }, injectTo: "head" as const },
        ];
      },
    },
  };
}

/** One file without imports. */
async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    build: {
      target: "es2022",
      write: false,
      minify: true,
      lib: { entry, formats: ["es"], fileName: "library" },
    },
  });
  return codeOf(built, entry);
}

/** The types that the compiler reads off the modules, by the names they are published under. */
function declarations(folder: string): [name: string, types: string][] {
  const compiler = join(
    dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
    "bin/tsc",
  );
  const out = mkdtempSync(join(tmpdir(), "embed-types-"));
  try {
    const options =
      "--declaration --emitDeclarationOnly --stripInternal --target es2022 --module esnext --moduleResolution bundler --allowImportingTsExtensions --strict --skipLibCheck --ignoreConfig --types vite/client --lib es2023,dom,dom.iterable";
    const files = SOURCES.map((source) => join(folder, `${source}.ts`));
    execFileSync(process.execPath, [compiler, ...options.split(" "), "--outDir", out, ...files]);
    return SOURCES.map((source) => [
      publishedName(source),
      readFileSync(join(out, `${source}.d.ts`), "utf8").replace(
        /"\.\/(\w+)\.ts"/g,
        (_, imported: string) => `"./${publishedName(imported)}.js"`,
      ),
    ]);
  } finally {
    rmSync(out, { recursive: true });
  }
}

function publishedName(source: string): string {
  return Object.entries(MODULES).find(([module]) => module === source)?.[1] ?? source;
}

/**
 * The start view as https://oembed.com describes it (version 1.0). Where the app has no public address there is
 * nothing that a page elsewhere could show: then it is a `link`, which needs no markup.
 */
export function oembed(publicUrl: string | null): Readonly<Record<string, unknown>> {
  const { name } = wordsIn("en").app;
  const about = { version: "1.0", title: name, provider_name: name };
  if (publicUrl === null) return { ...about, type: "link" };
  const width = 960;
  const height = 600;
  const src = `${publicUrl}?embed=1`;
  const html = `<iframe src="${escaped(src)}" title="${escaped(name)}" width="${width}" height="${height}" style="border:0" allow="fullscreen; clipboard-write; geolocation"></iframe>`;
  return { ...about, type: "rich", provider_url: publicUrl, html, width, height };
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
