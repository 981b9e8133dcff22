import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Change, editData } from "./dataFolder.ts";
import { unpacked } from "./unpackedPage.ts";

const PROJECT = join(import.meta.dirname, "../..");
/** What the build reads. */
const PARTS = [
  ...["data", "public", "src", "index.html", "package.json", "vite.config.ts"],
  join(".github", "ACCESSIBILITY.md"),
];

/** The app built as by `npm run build -- --mode excerpts`, in a copy of the project whose data is changed. */
export function excerptBuild(changes: readonly Change[]) {
  const project = mkdtempSync(join(tmpdir(), "site-visit-map-excerpts-"));
  for (const part of PARTS) cpSync(join(PROJECT, part), join(project, part), { recursive: true });
  symlinkSync(join(PROJECT, "node_modules"), join(project, "node_modules"));
  editData(join(project, "data"), changes);
  // The runner's own NODE_ENV would bring React with its warnings.
  const { NODE_ENV: _, ...env } = process.env;
  const vite = join("node_modules", "vite", "bin", "vite.js");
  execFileSync(process.execPath, [vite, "build", "--mode", "excerpts", "--logLevel", "error"], {
    cwd: project,
    env,
  });
  return {
    folder: join(project, "dist"),
    remove: () => rmSync(project, { recursive: true }),
  };
}

/** What every file of a folder says, what is packed in it included. */
export function everyText(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), unpacked(readFileSync(path, "utf8"))];
    }),
  );
}
