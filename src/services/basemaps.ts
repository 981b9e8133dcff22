import { skipToken, useQuery } from "@tanstack/react-query";
import type { Result } from "#domain/base/result.ts";
import { type OnlineStyle, parseOnlineStyle } from "#domain/place/onlineStyle.ts";
import type { MapFileProblem, TileArchive } from "#domain/place/tileArchive.ts";
import { configQuery } from "./config.ts";
import { fetchText, ServiceError } from "./http.ts";

export interface Loading<T> {
  readonly content: T | null;
  readonly error: Error | null;
}

/** Host of the online basemap, to be named before it is asked; null until the settings are read. */
export function useOnlineHost(isWanted: boolean): Loading<string> {
  const { data, error } = useQuery({ ...configQuery, enabled: isWanted });
  return {
    content: data ? new URL(data.onlineStyles.light).host : null,
    error: isWanted ? error : null,
  };
}

/** The style of the online basemap; asks another server, so only when the person has agreed. */
export function useOnlineStyle(theme: "light" | "dark", mayAsk: boolean): Loading<OnlineStyle> {
  const config = useQuery({ ...configQuery, enabled: mayAsk });
  const address = config.data?.onlineStyles[theme];
  const { data, error } = useQuery({
    queryKey: ["online-style", address],
    queryFn:
      mayAsk && address !== undefined
        ? async ({ signal }) => parsed(address, await fetchText(address, signal), parseOnlineStyle)
        : skipToken,
    networkMode: "always",
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    // After a failure the next choice asks anew.
    gcTime: 0,
  });
  return {
    content: mayAsk ? (data ?? null) : null,
    error: mayAsk ? (config.error ?? error) : null,
  };
}

/** A map file by its address on this site or as picked from disk. */
export function useMapFile(
  source: File | string | null,
): Loading<Result<TileArchive, MapFileProblem>> {
  const { data, error } = useQuery({
    queryKey: ["map-file", typeof source === "string" ? source : keyOf(source)],
    queryFn:
      source === null ? skipToken : async () => (await import("./mapFile.ts")).openMapFile(source),
    networkMode: "always",
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    gcTime: 0,
  });
  return { content: source === null ? null : (data ?? null), error };
}

function keyOf(file: File | null): unknown {
  return file && [file.name, file.size, file.lastModified];
}

function parsed<T>(
  path: string,
  text: string,
  parse: (json: unknown, file: string) => Result<T, unknown>,
): T {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ServiceError(path, null);
  }
  const result = parse(json, path);
  if (!result.ok) throw new ServiceError(path, null);
  return result.value;
}
