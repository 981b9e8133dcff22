import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { accessibility } from "./data/build/accessibility.ts";
import { smallBoot } from "./data/build/boot.ts";
import { embedLibrary } from "./data/build/embed.ts";
import { installable } from "./data/build/install.ts";
import { licences } from "./data/build/licences.ts";
import { isOfMapLibre, MAP_WORKER, mapLibre } from "./data/build/mapLibre.ts";
import { offline } from "./data/build/offline.ts";
import { oneFile } from "./data/build/oneFile.ts";
import { siteData } from "./data/build/plugin.ts";
import { preload } from "./data/build/preload.ts";

const TESTS = "tests/**/*.test.{ts,tsx}";
const PURE = "tests/{data,domain,exports,i18n}/**/*.test.{ts,tsx}";
const SERVICES = "tests/services/**/*.test.{ts,tsx}";

const port = Number(process.env.PORT) || 4173;

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  // Relative addresses, so that the build can be served from any path.
  base: "./",
  // No fallback to index.html: a missing data file has to answer 404.
  appType: "mpa",
  plugins: [
    react(),
    mapLibre(),
    siteData({ folder: path("data"), configFile: path("public/config.json") }),
    preload(),
    embedLibrary({ folder: path("src/embed"), configFile: path("public/config.json") }),
    installable({ configFile: path("public/config.json") }),
    licences(),
    accessibility({ statement: path(".github/ACCESSIBILITY.md") }),
    smallBoot(),
    oneFile(),
    // Last: it lists what the others have written.
    offline({ worker: path("src/sw.ts") }),
  ],
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    // Browsers that run es2022 and WebGL 2 preload modules by themselves.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        chunkFileNames: ({ name, moduleIds }) =>
          `assets/${name !== MAP_WORKER && moduleIds.some(isOfMapLibre) ? "maplibre" : name}-[hash:7].js`,
        assetFileNames: "assets/[name]-[hash:6][extname]",
        // What the first page needs in any case, in one piece: many small ones pack worse.
        codeSplitting: {
          groups: [
            {
              name: "first",
              test: /node_modules\/(react|react-dom|scheduler|zustand|use-sync-external-store|@tanstack)\/|src\/domain\/(base\/(text|geo|result|issue|jsonFile|config)|evidence\/(symbol|fact|site))\.ts|src\/i18n\/(en|vi|enMap|viMap|words)\.ts|src\/i18n\/WordsProvider|src\/map\/(rules|siteLook|staticPaths|tourDrawingPart|tourLook|tourPlaces|nameRules|groundRules|camera|nameAnchors|spread|icons|palette|fonts)\.ts|src\/ui\/(latePart|ErrorBoundary)\.tsx|src\/services\/(config|fileProblem|http)\.ts|src\/state\/(view|viewUrl|choices)\.ts|vite\/preload-helper/,
            },
            // The first page lists the files that later parts need: what is smaller than its name goes together.
            {
              name: "small",
              test: /src\/(state\/(planPart|step|blank|instantNow)|domain\/(schedule\/clock|base\/clippedText)|exports\/(csv|fileName|xml)|i18n\/(clockTime|searchWords)|ui\/copyText|services\/download)\.ts/,
            },
            {
              name: "stopWords",
              test: /src\/(i18n\/(stopWords|timelineWords)|ui\/NumberedSign)\.tsx?/,
            },
            {
              name: "handling",
              test: /src\/(state\/handling|services\/(handlingKept|deviceStore)|app\/useHandlingKept|i18n\/mapOptionsWords)\.ts/,
            },
            { name: "qrCode", test: /src\/ui\/(QrCode|qrModules)\.tsx?/ },
            { name: "offlineFiles", test: /src\/services\/(offline(Files|List)?|fetchInTime)\.ts/ },
          ],
        },
      },
    },
  },
  preview: { port, open: false },
  server: { port: 5173 },
  test: {
    environment: "node",
    setupFiles: ["tests/support/setup.ts"],
    pool: "threads",
    projects: [
      // Nothing in these folders keeps anything: their files share what they import, which is half of their time.
      { extends: true, test: { name: "pure", include: [PURE], isolate: false } },
      // Streams and pretended time need the real globals of a thread.
      { extends: true, test: { name: "services", include: [SERVICES] } },
      // A context for each file, in which the page to draw in is there at once: a third less time than a thread for each.
      {
        extends: true,
        test: {
          name: "screens",
          pool: "vmThreads",
          include: [TESTS],
          exclude: [PURE, SERVICES],
        },
      },
    ],
    // Ends what hangs; how fast anything is, the bench says. Machines that test are shared.
    // Both cores of a small machine: by itself it would leave one of two idle.
    maxWorkers: "100%",
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
