import { queryOptions, useQuery } from "@tanstack/react-query";
import { parseConfig } from "#domain/base/config.ts";
import { fromJson } from "#domain/base/jsonFile.ts";
import { DamagedFileError, FILE_OPTIONS, type FileProblem, problemOf } from "./fileProblem.ts";
import { fetchText } from "./http.ts";

export const CONFIG = "config.json";

/** What the deployer has set. */
export const configQuery = queryOptions({
  queryKey: ["config"],
  queryFn: async ({ signal }) => {
    const parsed = fromJson(await fetchText(CONFIG, signal), CONFIG, parseConfig);
    if (!parsed.ok) throw new DamagedFileError(CONFIG, parsed.problem);
    return parsed.value;
  },
  ...FILE_OPTIONS,
});

/** Where links that leave the app lead; null where the deployer has not said so, or while that is being read. */
export function usePublicUrl(): string | null {
  return useQuery(configQuery).data?.publicUrl ?? null;
}

interface ConfigFile {
  readonly problems: readonly FileProblem[];
  readonly isLoading: boolean;
  readonly tryAgain: () => void;
}

/** What is wrong with the settings, once somebody has asked for them: without them the app does as if there were none. */
export function useConfigFile(): ConfigFile {
  const { error, isFetching, refetch } = useQuery({ ...configQuery, enabled: false });
  return {
    isLoading: isFetching,
    problems: error ? [problemOf(CONFIG, error)] : [],
    tryAgain: () => {
      if (error) void refetch();
    },
  };
}
