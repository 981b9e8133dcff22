import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Where the published schemas of GPX 1.1 and KML 2.2 lie, or null. Debian's package `pytrainer` brings
 * both; `PYTRAINER_SCHEMAS` names the folder where it is only unpacked.
 */
export function schemaFolder(): string | null {
  const folder = process.env.PYTRAINER_SCHEMAS ?? "/usr/share/pytrainer/schemas";
  return existsSync(join(folder, "ogckml22.xsd")) ? folder : null;
}

export function schemaIn(folder: string, name: string) {
  return { fileName: name, contents: readFileSync(join(folder, name), "utf8") };
}

/** Whether a command can be started and says that all is well. */
export function answers(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

/** What a command makes of a text. */
export function told(command: string, args: readonly string[], input: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { input, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  return stdout;
}
