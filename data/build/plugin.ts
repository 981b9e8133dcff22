import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type HtmlTagDescriptor, normalizePath, type Plugin } from "vite";
import { type Config, hostsOf, parseConfig } from "#domain/base/config.ts";
import type { Issue } from "#domain/base/issue.ts";
import { fail, type Result } from "#domain/base/result.ts";
import { textCopyOf } from "#domain/evidence/article.ts";
import { issueSentence } from "#i18n/issueSentence.ts";
import { prerender } from "./prerender.ts";
import { packedBandsOf } from "./softBands.ts";
import { type Edition, readData, type SourceData, siteIdsIn } from "./sources.ts";

/** What a browser would have to work out at every start, as modules. */
const WORKED_OUT: ReadonlyMap<string, (folder: string) => string> = new Map([
  ["virtual:data-files", (folder) => exported("siteIds", siteIdsIn(folder))],
  ["virtual:bridges", (folder) => exported("bridges", readData(folder).basemap.layers.bridges)],
  [
    "virtual:soft-bands",
    (folder) => exported("softBands", packedBandsOf(readData(folder).catalog)),
  ],
]);

function exported(name: string, value: unknown): string {
  return `export const ${name} = ${JSON.stringify(value)};`;
}

/**
 * Nothing from elsewhere, no script or style written into the page. The hosts of `config.json` are
 * only asked when a person chooses the online map, or for routes where a deployer has set a router.
 */
export function contentSecurityPolicy(hosts: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    `connect-src ${["'self'", ...hosts].join(" ")}`,
    // In a frame without an origin MapLibre starts its worker by a data: address that imports ours.
    "worker-src 'self' data:",
    // The preview of the map in another page.
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    // The one policy is in boot.js.
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");
}

interface SiteDataOptions {
  /** The `data/` folder. */
  readonly folder: string;
  /** `config.json` as it will lie beside the page. */
  readonly configFile: string;
}

/**
 * Checks `data/` and `config.json` and stops the build at the first sight of a fault; emits the files as they are at
 * stable addresses; writes the four sites into the page for browsers without JavaScript. In the mode `excerpts` the articles
 * are cut to what is cited of them, and nothing else of them is in any file.
 */
export function siteData({ folder, configFile }: SiteDataOptions): Plugin {
  let edition: Edition = "whole";
  return {
    name: "site-visit-map:data",
    configResolved({ mode }) {
      edition = mode === "excerpts" ? "excerpts" : "whole";
    },
    resolveId: (id) => (WORKED_OUT.has(id) ? `\0${id}` : null),
    load: (id) => WORKED_OUT.get(id.replace("\0", ""))?.(folder) ?? null,
    // Whoever edits data beside the dev server sees what follows from it.
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(`${normalizePath(folder)}/`)) return;
      for (const id of WORKED_OUT.keys()) {
        const known = server.moduleGraph.getModuleById(`\0${id}`);
        if (known) server.moduleGraph.invalidateModule(known);
      }
      server.ws.send({ type: "full-reload" });
    },
    buildStart() {
      if (this.environment?.mode === "dev") return;
      const config = readConfig(configFile);
      const issues = [
        ...readData(folder, edition).issues.map((issue) => ({
          ...issue,
          file: `data/${issue.file}`,
        })),
        ...(config.ok ? [] : config.problem),
      ];
      if (issues.length === 0) return;
      const sentences = issues.map((issue) => `  ${issueSentence(issue, "en")}`);
      // The fault is in the data: a trace through the program would only hide it.
      this.error({
        message: `${issues.length} fault(s) in data/ or config.json\n${sentences.join("\n")}`,
        stack: "",
      });
    },
    generateBundle() {
      const data = readData(folder, edition);
      const emit = (path: string, source: string | Buffer) =>
        this.emitFile({ type: "asset", fileName: `data/${path}`, source });
      for (const { path, kind } of data.files) {
        const isCut = edition === "excerpts" && kind === "article";
        emit(path, isCut ? articleAt(path, data) : readFileSync(join(folder, path)));
      }
      // What annotations point into, of no more than this edition has. Many servers name no encoding: the mark does.
      for (const article of data.catalog.articles)
        emit(textCopyOf(article), `\uFEFF${article.text}`);
      emit("site.schema.json", readFileSync(join(folder, "site.schema.json")));
    },
    transformIndexHtml: {
      order: "pre",
      async handler(html, context) {
        const first = await prerender(readData(folder, edition));
        const page = html.replace("<!--prerendered-->", () => first);
        const config = readConfig(configFile);
        const policy = contentSecurityPolicy(config.ok ? hostsOf(config.value) : []);
        const tag: HtmlTagDescriptor = {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: policy },
          injectTo: "head-prepend",
        };
        // The dev server writes a script into the page, which the policy would refuse.
        return { html: page, tags: context.server ? [] : [tag] };
      },
    },
  };
}

/** An article as the app is to know it. Never the file itself, which has all of it. */
function articleAt(path: string, { catalog }: SourceData): string {
  const article = catalog.articles.find(({ id }) => path === `articles/${id}.json`);
  if (!article) throw new Error(`${path} holds an article of another id`);
  return JSON.stringify(article);
}

function readConfig(path: string): Result<Config, Issue[]> {
  const file = "public/config.json";
  try {
    return parseConfig(JSON.parse(readFileSync(path, "utf8")), file);
  } catch (error) {
    return fail([{ file, expected: "json", found: String(error) }]);
  }
}
