import { softBands } from "virtual:soft-bands";
import type { Polygon, Ring } from "#domain/base/geo.ts";
import type { SoftEdge } from "./scene.ts";

/** As the build has worked it out (`data/build/softBands.ts`). */
export const softEdge: SoftEdge = (extent) => unpacked.get(extent);

const unpacked: ReadonlyMap<string, readonly Polygon[]> = new Map(
  Object.entries(softBands).map(([extent, areas]) => [
    extent,
    areas.map((area) => area.map(ringOf)),
  ]),
);

/** From steps in hundred-thousandths of a degree, the first from nowhere. */
function ringOf(steps: readonly number[]): Ring {
  let [x, y] = [0, 0];
  return Array.from({ length: steps.length / 2 }, (_, i) => {
    x += steps[2 * i] ?? 0;
    y += steps[2 * i + 1] ?? 0;
    return [x / 1e5, y / 1e5];
  });
}
