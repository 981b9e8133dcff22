import { queryOptions, useQuery } from "@tanstack/react-query";
import { parseConfig } from "#domain/base/config.ts";
import { fetchText, ServiceError } from "./http.ts";

const CONFIG = "config.json";

/** What the deployer has set. */
export const configQuery = queryOptions({
  queryKey: ["config"],
  queryFn: async ({ signal }) => {
    const parsed = parseConfig(jsonOf(await fetchText(CONFIG, signal)), CONFIG);
    if (!parsed.ok) throw new ServiceError(CONFIG, null);
    return parsed.value;
  },
  networkMode: "always",
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
});

/** Where links that leave the app lead; null where the deployer has not said so, or while that is being read. */
export function usePublicUrl(): string | null {
  return useQuery(configQuery).data?.publicUrl ?? null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ServiceError(CONFIG, null);
  }
}
