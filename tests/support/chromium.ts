import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { chromium as playwrightChromium } from "@playwright/test";

interface Browser {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

const INSTALLED = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/** No request of the browser's own. */
const QUIET = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

/** Software WebGL: MapLibre draws the map. */
export const CHROMIUM_ARGS = [
  ...QUIET,
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  // The page itself is painted without the software GPU, which has the map to draw.
  "--disable-gpu-rasterization",
];

/** No WebGL: the app draws its SVG map, which is there three times as soon. */
export const DRAWN_MAP_ARGS = [...QUIET, "--disable-gpu", "--disable-3d-apis"];

/**
 * A Chromium to test with: `CHROMIUM_PATH`, an installed one, Playwright's own, else the one that
 * comes in an npm package. `CHROMIUM_PATH=npm` asks for the last.
 */
export async function findChromium(): Promise<Browser> {
  // Every worker reads the configuration again; the search and the unpacking are done once.
  const known = process.env.FOUND_CHROMIUM;
  if (known !== undefined) return JSON.parse(known) as Browser;
  const found = await searchChromium();
  process.env.FOUND_CHROMIUM = JSON.stringify(found);
  return found;
}

async function searchChromium(): Promise<Browser> {
  const asked = process.env.CHROMIUM_PATH ?? "";
  if (asked === "npm") return packagedChromium();
  const folders = (process.env.PATH ?? "").split(":");
  const candidates = [
    asked,
    ...INSTALLED.flatMap((name) => folders.map((folder) => join(folder, name))),
    playwrightChromium.executablePath(),
  ];
  const executablePath = candidates.find((path) => path !== "" && existsSync(path));
  return executablePath ? { executablePath, env: {} } : packagedChromium();
}

async function packagedChromium(): Promise<Browser> {
  const { default: chromium } = await import("@sparticuz/chromium");
  const executablePath = await chromium.executablePath();
  const runs = (env: Record<string, string>) =>
    spawnSync(executablePath, ["--version"], { env: { ...process.env, ...env } }).status === 0;
  // A bare machine has no font, and without one Chromium sets no text, web fonts or not; nor has
  // it libnss3 and its kin. The package brings both for the machines it is made for.
  const fonts = { FONTCONFIG_PATH: join(tmpdir(), "fonts") };
  if (runs(fonts)) return { executablePath, env: fonts };
  const env = { ...fonts, LD_LIBRARY_PATH: unpackedLibraries() };
  if (runs(env)) return { executablePath, env };
  throw new Error("No Chromium runs here. Install chromium, or set CHROMIUM_PATH to one.");
}

function unpackedLibraries(): string {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const packageRoot = entry.slice(0, entry.lastIndexOf("@sparticuz/chromium"));
  const archive = join(packageRoot, "@sparticuz/chromium/bin/al2023.tar.br");
  const folder = join(tmpdir(), "site-visit-map-chromium");
  mkdirSync(folder, { recursive: true });
  execFileSync("tar", ["-x", "-C", folder], { input: brotliDecompressSync(readFileSync(archive)) });
  return join(folder, "lib");
}
