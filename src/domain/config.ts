import * as v from "valibot";
import { type Issue, schemaIssues } from "./issue.ts";
import { fail, ok, type Result } from "./result.ts";

const httpsAddress = v.pipe(v.string(), v.url(), v.startsWith("https://"));

const configSchema = v.strictObject({
  /** Styles of the online basemap (MapLibre Style Specification), for light and for dark. */
  onlineStyles: v.strictObject({ light: httpsAddress, dark: httpsAddress }),
});

/** What a deployer sets in `public/config.json`. */
export type Config = v.InferOutput<typeof configSchema>;

export function parseConfig(json: unknown, file: string): Result<Config, Issue[]> {
  const parsed = v.safeParse(configSchema, json);
  return parsed.success ? ok(parsed.output) : fail(schemaIssues(file, parsed.issues));
}

/** Other servers that the app may ask when a person chooses so: they go into the page's policy. */
export function hostsOf({ onlineStyles }: Config): string[] {
  return [...new Set(Object.values(onlineStyles).map((address) => new URL(address).origin))];
}
