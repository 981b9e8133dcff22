import type { Catalog } from "#domain/evidence/catalog.ts";
import { sitesCompared } from "#domain/evidence/comparison.ts";
import { type Drive, driveStarts } from "#domain/evidence/comparisonDrives.ts";
import { bundledRouter } from "#domain/road/bundledRouter.ts";
import type { LoadedDrives } from "#services/useDrives.ts";
import { publishedGraph, publishedRoads } from "#tests/roads.ts";

/** The drives of a comparison over the published roads, each worked out by itself. */
export async function publishedDrives(
  catalog: Catalog,
  siteIds: readonly string[],
  year = 2027,
): Promise<LoadedDrives> {
  const router = bundledRouter(publishedGraph());
  const request = { vehicle: "coach", date: `${year}-01-01` } as const;
  const drives = sitesCompared(catalog, siteIds).flatMap((site) =>
    driveStarts(catalog, publishedRoads()).map(async ({ row, point }): Promise<Drive> => {
      const { signal } = new AbortController();
      const [leg] = await router.legs([point, site.visitorPoint], request, signal);
      if (!leg) throw new Error(`No leg from ${row} to ${site.id}`);
      return { row, siteId: site.id, leg };
    }),
  );
  return { drives: await Promise.all(drives), year, host: null, fallback: null };
}
