import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Plugin, Rolldown } from "vite";

const PACKAGES = `${sep}node_modules${sep}`;

/** A package of which something is in the build. */
interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly home: string;
  /** Its licence file, word for word; null where it came without. */
  readonly text: string | null;
}

/** Packages that come with what they depend on already inside them. */
const WITH_DEPENDENCIES = ["maplibre-gl"];

/**
 * Writes `licences.txt`: every package of which a module or a font is really in the build, with its licence as it came.
 * A package without a named licence stops the build.
 */
export function licences(): Plugin {
  return {
    name: "site-visit-map:licences",
    apply: "build",
    generateBundle(_options, bundle) {
      const files = Object.values(bundle);
      const sources = files.flatMap((file) =>
        file.type === "chunk" ? renderedModules(file) : file.originalFileNames,
      );
      const folders = new Set(
        sources.flatMap((id) => {
          const folder = folderOf(id);
          return folder === null ? [] : [folder, ...foldersWithin(folder)];
        }),
      );
      const byName = new Map(
        [...folders].map(read).map((about) => [`${about.name} ${about.version}`, about]),
      );
      const packages = [...byName.values()].toSorted((a, b) => a.name.localeCompare(b.name));
      const nameless = packages.filter(({ licence }) => licence === "");
      if (nameless.length > 0) {
        this.error(`No licence is named by ${nameless.map(({ name }) => name).join(", ")}`);
      }
      this.emitFile({ type: "asset", fileName: "licences.txt", source: licenceText(packages) });
    },
  };
}

/** Modules of which something is left. */
function renderedModules({ modules }: Rolldown.OutputChunk): string[] {
  return Object.entries(modules).flatMap(([id, module]) =>
    module.code === null || module.code === "" ? [] : [id],
  );
}

function foldersWithin(folder: string): string[] {
  const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (!WITH_DEPENDENCIES.includes(about.name)) return [];
  const names = Object.keys(about.dependencies ?? {}).filter((name) => !name.startsWith("@types/"));
  const nodeModules = folder.slice(0, folder.lastIndexOf(PACKAGES) + PACKAGES.length);
  return names
    .map((name) =>
      [join(folder, "node_modules", name), join(nodeModules, name)].find((path) =>
        existsSync(path),
      ),
    )
    .filter((path) => path !== undefined);
}

/** Folder of the package that a module belongs to. */
function folderOf(id: string): string | null {
  const path = id.replace(/^\0/, "").replace(/\?.*$/s, "").replaceAll("/", sep);
  const at = path.lastIndexOf(PACKAGES);
  if (at < 0) return null;
  const [first = "", second = ""] = path.slice(at + PACKAGES.length).split(sep);
  const folder = join(
    path.slice(0, at),
    "node_modules",
    first.startsWith("@") ? join(first, second) : first,
  );
  return existsSync(join(folder, "package.json")) ? folder : null;
}

function read(folder: string): Bundled {
  const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  return {
    name: about.name,
    version: about.version,
    licence: typeof about.license === "string" ? about.license : "",
    home: `https://www.npmjs.com/package/${about.name}`,
    text: file === undefined ? null : readFileSync(join(folder, file), "utf8").trim(),
  };
}

function licenceText(packages: readonly Bundled[]): string {
  const entries = packages.map(({ name, version, licence, home, text }) =>
    [
      `${name} ${version}`,
      `${licence} · ${home}`,
      "",
      text ?? "(The package has no licence file.)",
    ].join("\n"),
  );
  const head =
    "Open-source programs and fonts in this app, with their licences.\nThe app itself: MIT.";
  return `${[head, ...entries].join(`\n\n${"-".repeat(72)}\n\n`)}\n`;
}
