import type { HtmlTagDescriptor, Plugin } from "vite";

/** Modules that the map is loaded from, by the beginnings of their names. */
const MAP_MODULES = ["MapView", "SiteMap"];

/**
 * Lets the browser ask for the data and the map while the app is still on its way, instead of one after
 * the other. The map waits its turn behind the app: who reads the list does not need it.
 */
export function preload(): Plugin {
  return {
    name: "site-visit-map:preload",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle = {} }) {
        const files = Object.keys(bundle);
        const link = (attrs: Record<string, string>): HtmlTagDescriptor => ({
          tag: "link",
          attrs,
          injectTo: "head",
        });
        const isMap = (file: string) =>
          MAP_MODULES.some((name) => file.startsWith(`assets/${name}-`) && file.endsWith(".js"));
        const isData = (file: string) =>
          file.startsWith("data/") && !file.endsWith("site.schema.json");
        return [
          ...files
            .filter(isData)
            .map((file) =>
              link({ rel: "preload", as: "fetch", href: `./${file}`, crossorigin: "anonymous" }),
            ),
          ...files
            .filter(isMap)
            .map((file) => link({ rel: "modulepreload", href: `./${file}`, fetchpriority: "low" })),
        ];
      },
    },
  };
}
