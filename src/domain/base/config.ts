import * as v from "valibot";
import { type Issue, schemaIssues } from "./issue.ts";
import { fail, ok, type Result } from "./result.ts";

const httpsAddress = v.pipe(v.string(), v.url(), v.startsWith("https://"));

/** An address that more is written behind. */
const baseAddress = v.pipe(
  httpsAddress,
  v.check((address) => !/[?#]/.test(address), "https://host/path, without ? and #"),
);

/** As it stands in the address of a request: `driving`, `bus`. */
const profile = v.pipe(v.string(), v.regex(/^[\w-]+$/));

const routerSchema = v.variant("kind", [
  v.strictObject({
    kind: v.literal("osrm"),
    url: baseAddress,
    carProfile: v.optional(profile),
    /** Most servers know cars only; then the times of the car are lengthened. */
    coachProfile: v.optional(profile),
  }),
  v.strictObject({ kind: v.literal("valhalla"), url: baseAddress }),
]);

const configSchema = v.strictObject({
  /** Styles of the online basemap (MapLibre Style Specification), for light and for dark. */
  onlineStyles: v.strictObject({ light: httpsAddress, dark: httpsAddress }),
  /** A server that is asked for the way between two stops; without it the bundled roads answer. */
  router: v.optional(routerSchema),
  /** Where the app is published: links in files that leave the device lead there. */
  publicUrl: v.optional(baseAddress),
});

/** What a deployer sets in `public/config.json`. */
export type Config = v.InferOutput<typeof configSchema>;
export type RouterConfig = v.InferOutput<typeof routerSchema>;

export function parseConfig(json: unknown, file: string): Result<Config, Issue[]> {
  const parsed = v.safeParse(configSchema, json);
  return parsed.success ? ok(parsed.output) : fail(schemaIssues(file, parsed.issues));
}

/**
 * Other servers that the app may ask, when a person chooses so or because the deployer has named a
 * router: they go into the page's policy.
 */
export function hostsOf({ onlineStyles, router }: Config): string[] {
  const addresses = [...Object.values(onlineStyles), ...(router ? [router.url] : [])];
  return [...new Set(addresses.map((address) => new URL(address).origin))];
}
