import { skipToken, useQuery } from "@tanstack/react-query";
import type { Config } from "#domain/base/config.ts";
import { bundledRouter } from "#domain/road/bundledRouter.ts";
import { roadGraph } from "#domain/road/roadGraph.ts";
import type { Router } from "#domain/road/travel.ts";
import { configQuery } from "./config.ts";
import { useBasemap } from "./dataFiles.ts";
import { type RouterChoice, routerChoice } from "./router.ts";

/** Who is asked for the way between two places. */
export interface Routers {
  /** The server of the settings, and the bundled roads in its place; or these alone. */
  readonly choice: RouterChoice;
  /** The bundled roads, which answer at once. */
  readonly bundled: RouterChoice;
  /** Roads that arrived after all are told by it from those that were missing. */
  readonly roadCount: number;
  /** Lets a server be asked again that did not work a moment ago. */
  readonly endPause: () => void;
}

/** Null until it is known which roads and which server there are; what cannot be had is done without. */
export function useRouters(): Routers | null {
  const config = useQuery(configQuery);
  const { content, isLoading } = useBasemap();
  const { roads } = content;
  const configured = config.data?.router;
  const isReady = !config.isPending && !isLoading;
  const { data } = useQuery({
    queryKey: ["routers", configured, roads.length],
    queryFn: isReady
      ? () => routersOf(bundledRouter(roadGraph(roads)), configured, roads.length)
      : skipToken,
    networkMode: "always",
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  return data ?? null;
}

/** Longer than any server is left alone. */
const PAUSE_MS = 3_600_000;

export function routersOf(router: Router, configured: Config["router"], roadCount = 0): Routers {
  let skippedMs = 0;
  const now = () => Date.now() + skippedMs;
  return {
    choice: routerChoice({ bundled: router, configured, now }),
    bundled: routerChoice({ bundled: router, configured: undefined }),
    roadCount,
    endPause: () => {
      skippedMs += PAUSE_MS;
    },
  };
}
