import { readFileSync } from "node:fs";
import { parseConfig } from "#domain/base/config.ts";

/** Where the settings say that the app will be; null where they do not. */
export function publicUrlIn(configFile: string): string | null {
  const parsed = parseConfig(JSON.parse(readFileSync(configFile, "utf8")), "public/config.json");
  return parsed.ok ? (parsed.value.publicUrl ?? null) : null;
}
