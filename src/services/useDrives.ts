import { useQueries } from "@tanstack/react-query";
import type { Catalog } from "#domain/evidence/catalog.ts";
import {
  type Drive,
  type DriveStart,
  type Drives,
  driveStarts,
} from "#domain/evidence/comparisonDrives.ts";
import type { Site } from "#domain/evidence/site.ts";
import type { Leg } from "#domain/road/travel.ts";
import { useBasemap } from "./dataFiles.ts";
import { type Fallback, legsQuery, type Routed, type RouterChoice } from "./router.ts";
import { type Routers, useRouters } from "./useRouters.ts";

export interface LoadedDrives extends Drives {
  /** The server of the settings that is asked; null: no other host is. */
  readonly host: string | null;
  /** That server did not answer, and the bundled roads did. */
  readonly fallback: Fallback | null;
}

/**
 * Drives by coach to these sites over the roads of a year, from where the comparison asks. Those over
 * the bundled roads come first and are replaced by those of the server, where the settings name one.
 */
export function useDrives(catalog: Catalog, sites: readonly Site[], year: number): LoadedDrives {
  const routers = useRouters();
  const { roads } = useBasemap().content;
  // Sites arrive before the other places: to ask with some of them missing would be to ask twice.
  const starts = catalog.places.length > 0 ? driveStarts(catalog, roads) : [];
  return useDrivesOver(routers, { starts, sites, year });
}

interface AskedDrives {
  readonly starts: readonly DriveStart[];
  readonly sites: readonly Site[];
  readonly year: number;
}

/** The same over routers of one's own; null: they are not there yet. */
export function useDrivesOver(routers: Routers | null, asked: AskedDrives): LoadedDrives {
  const { starts, sites, year } = asked;
  const host = routers?.choice.host ?? null;
  const queriesTo = (choice: RouterChoice) =>
    sites.map((site) => {
      const query = legsQuery(choice, roundOf(starts, site), requestIn(year));
      return { ...query, queryKey: [...query.queryKey, String(routers?.roadCount)] };
    });
  const isAsked = routers !== null && starts.length > 0;
  const choices = isAsked ? [routers.bundled, ...(host === null ? [] : [routers.choice])] : [];
  return useQueries({
    queries: choices.flatMap(queriesTo),
    // What has not changed stays the same object.
    combine: (results): LoadedDrives => {
      const answers = results.map(({ data }) => data);
      const served = answers.slice(sites.length);
      return {
        drives: sites.flatMap((site, i) => drivesTo(site, starts, served[i] ?? answers[i])),
        year,
        host,
        fallback: served.find((routed) => routed?.fallback)?.fallback ?? null,
      };
    },
  });
}

/**
 * From each start to the site and back to the next start: few enough points for one question to a server,
 * where all starts and sites at once would be more than some allow.
 */
function roundOf(starts: readonly DriveStart[], site: Site) {
  return starts.flatMap(({ point }) => [point, site.visitorPoint]);
}

/** Of a road's opening the year is known. */
function requestIn(year: number) {
  return { vehicle: "coach", date: `${year}-01-01` } as const;
}

function drivesTo(
  site: Site,
  starts: readonly DriveStart[],
  routed: Routed<readonly Leg[]> | undefined,
): readonly Drive[] {
  return starts.flatMap(({ row }, i) => {
    // Every other leg is a way back.
    const leg = routed?.answer[2 * i];
    return leg ? [{ row, siteId: site.id, leg }] : [];
  });
}
