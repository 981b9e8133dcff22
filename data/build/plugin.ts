import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { issueSentence } from "#i18n/issueSentence.ts";
import { prerender } from "./prerender.ts";
import { readData, siteIdsIn } from "./sources.ts";

const VIRTUAL = "virtual:data-files";

/** Nothing from elsewhere, no script or style written into the page. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * Checks `data/` and stops the build at the first sight of a fault; emits the files as they are at
 * stable addresses; writes the four sites into the page for browsers without JavaScript.
 */
export function siteData(folder: string): Plugin {
  return {
    name: "site-visit-map:data",
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : null),
    load: (id) =>
      id === `\0${VIRTUAL}` ? `export const siteIds = ${JSON.stringify(siteIdsIn(folder))};` : null,
    buildStart() {
      if (this.environment?.mode === "dev") return;
      const { issues } = readData(folder);
      if (issues.length === 0) return;
      const sentences = issues.map((issue) => `  data/${issueSentence(issue, "en")}`);
      // The fault is in the data: a trace through the program would only hide it.
      this.error({
        message: `${issues.length} fault(s) in data/\n${sentences.join("\n")}`,
        stack: "",
      });
    },
    generateBundle() {
      const paths = [...readData(folder).files.map(({ path }) => path), "site.schema.json"];
      for (const path of paths) {
        this.emitFile({
          type: "asset",
          fileName: `data/${path}`,
          source: readFileSync(join(folder, path)),
        });
      }
    },
    transformIndexHtml: {
      order: "pre",
      handler(html, context) {
        const page = html.replace("<!--prerendered-->", () => prerender(readData(folder).catalog));
        const policy: HtmlTagDescriptor = {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY },
          injectTo: "head-prepend",
        };
        // The dev server writes a script into the page, which the policy would refuse.
        return { html: page, tags: context.server ? [] : [policy] };
      },
    },
  };
}
