import type { HtmlTagDescriptor, Plugin, Rolldown } from "vite";

type Chunk = Rolldown.OutputChunk;

/** What the app loads the map by. */
const MAP_MODULE = "/src/app/mapPart.ts";

/**
 * Lets the browser ask for the type, the data and the map while the app is still on its way, instead of one after
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
        // What only other programs ask for is not fetched for this one.
        const isData = (file: string) =>
          file.startsWith("data/") && !/\.(schema\.json|txt)$/.test(file);
        const isUpright = (file: string) => /be-vietnam-pro-.*-normal-.*\.woff2$/.test(file);
        return [
          // First of all, so that no line is set in another type and then moves.
          ...files
            .filter(isUpright)
            .map((file) =>
              link({ rel: "preload", as: "font", href: `./${file}`, crossorigin: "anonymous" }),
            ),
          ...files
            .filter(isData)
            .map((file) =>
              link({ rel: "preload", as: "fetch", href: `./${file}`, crossorigin: "anonymous" }),
            ),
          ...mapFiles(bundle).flatMap(({ fileName, viteMetadata }) => [
            link({ rel: "modulepreload", href: `./${fileName}`, fetchpriority: "low" }),
            // It is waited for before the map's script runs.
            ...[...(viteMetadata?.importedCss ?? [])].map((file) =>
              link({
                rel: "preload",
                as: "style",
                href: `./${file}`,
                crossorigin: "anonymous",
                fetchpriority: "low",
              }),
            ),
          ]),
        ];
      },
    },
  };
}

/** The map's file and those it imports, without what the app imports at once. */
function mapFiles(bundle: Rolldown.OutputBundle): Chunk[] {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const withImports = (start: Chunk | undefined, seen = new Set<Chunk>()) => {
    if (!start || seen.has(start)) return seen;
    seen.add(start);
    for (const name of start.imports)
      withImports(
        chunks.find((c) => c.fileName === name),
        seen,
      );
    return seen;
  };
  const ofMap = withImports(chunks.find((chunk) => chunk.facadeModuleId?.endsWith(MAP_MODULE)));
  const ofApp = withImports(chunks.find((chunk) => chunk.isEntry));
  return [...ofMap].filter((file) => !ofApp.has(file));
}
