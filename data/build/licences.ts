import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { LICENCES } from "#services/oneFile.ts";
import { NOTICES } from "./licenceNotices.ts";

const PACKAGES = `${sep}node_modules${sep}`;

/** A package of which something is in the build. */
interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly home: string;
  /** Its licence, word for word; empty where it came without and none is known. */
  readonly text: string;
}

/** Packages that come with others already inside them; null: with whatever they depend on. */
const WITHIN: Readonly<Record<string, readonly string[] | null>> = {
  "maplibre-gl": null,
  jszip: ["immediate", "lie", "pako", "setimmediate"],
};

/**
 * Writes `licences.txt`: every package of which a module or a font is really in the build, with its licence as it came.
 * A package without a named licence, or without the words of it, stops the build.
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
      const unlicensed = packages.filter(({ licence, text }) => licence === "" || text === "");
      if (unlicensed.length > 0) {
        const names = unlicensed.map(({ name }) => name).join(", ");
        this.error(`No licence, or not the words of it, comes with ${names}`);
      }
      this.emitFile({ type: "asset", fileName: LICENCES, source: licenceText(packages) });
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
  if (!(about.name in WITHIN)) return [];
  const names = WITHIN[about.name] ?? Object.keys(about.dependencies ?? {});
  const nodeModules = folder.slice(0, folder.lastIndexOf(PACKAGES) + PACKAGES.length);
  return names
    .filter((name) => !name.startsWith("@types/"))
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
    text: (file === undefined ? textElsewhere(folder, about.name) : textOf(folder, file)).trim(),
  };
}

/** Where a package has no licence file: in its read-me, or in its repository. */
function textElsewhere(folder: string, name: string): string {
  const readme = readdirSync(folder).find((file) => /^readme\.md$/i.test(file));
  const section = /^#+ *licen[cs]e\b.*\n([\s\S]*)/im.exec(
    readme ? textOf(folder, readme) : "",
  )?.[1];
  const isWhole = section !== undefined && /copyright/i.test(section) && /"AS IS"/.test(section);
  return isWhole ? section : (NOTICES[name] ?? "");
}

function textOf(folder: string, file: string): string {
  return readFileSync(join(folder, file), "utf8");
}

function licenceText(packages: readonly Bundled[]): string {
  const entries = packages.map(({ name, version, licence, home, text }) =>
    [`${name} ${version}`, `${licence} · ${home}`, "", text].join("\n"),
  );
  const head =
    "Open-source programs and fonts in this app, with their licences.\nThe app itself: MIT.";
  return `${[head, ...entries].join(`\n\n${"-".repeat(72)}\n\n`)}\n`;
}
