import type { Position } from "#domain/base/geo.ts";
import type { BasemapFeature } from "#domain/place/basemap.ts";
import type { RoadEdge } from "#domain/road/roads.ts";

/** Roads as their names see them: edges of one name joined end to end, bends rounded off. */
export function namedRoads(roads: readonly RoadEdge[]): BasemapFeature[] {
  const byName = new Map<string, RoadEdge[]>();
  for (const road of roads) byName.set(road.name.vi, [...(byName.get(road.name.vi) ?? []), road]);
  byName.delete("");
  return [...byName.values()].flatMap((edges) => {
    const [{ name, class: kind }] = edges as [RoadEdge];
    return joined(edges.map(({ path }) => path)).map(
      (path): BasemapFeature => ({
        type: "Feature",
        geometry: { type: "LineString", coordinates: rounded(rounded(path)) },
        properties: { kind, nameVi: name.vi, nameEn: name.en },
      }),
    );
  });
}

/** Lines that share an end become one, until none can be joined. */
function joined(paths: readonly (readonly Position[])[]): (readonly Position[])[] {
  const [first, ...others] = paths;
  if (!first) return [];
  for (const [i, other] of others.entries()) {
    const line = joinedTwo(first, other);
    if (line) return joined([line, ...others.toSpliced(i, 1)]);
  }
  return [first, ...joined(others)];
}

function joinedTwo(a: readonly Position[], b: readonly Position[]): readonly Position[] | null {
  const isSame = (p?: Position, q?: Position) => String(p) === String(q);
  if (isSame(a.at(-1), b[0])) return [...a, ...b.slice(1)];
  if (isSame(a.at(-1), b.at(-1))) return [...a, ...b.toReversed().slice(1)];
  if (isSame(a[0], b.at(-1))) return [...b, ...a.slice(1)];
  if (isSame(a[0], b[0])) return [...b.toReversed(), ...a.slice(1)];
  return null;
}

/** Chaikin's corner cutting: letters along the line do not bunch at its bends. */
function rounded(path: readonly Position[]): Position[] {
  const [first, last] = [path[0], path.at(-1)];
  if (!first || !last) return [];
  const cut = path.slice(1).flatMap((to, i): Position[] => {
    const from = path[i] as Position;
    const at = (t: number): Position => [
      from[0] + (to[0] - from[0]) * t,
      from[1] + (to[1] - from[1]) * t,
    ];
    return [at(0.25), at(0.75)];
  });
  return [first, ...cut, last];
}
