import { type Issue, shown } from "#domain/base/issue.ts";
import { areaIssue, duplicate, repeated } from "#domain/base/issueParts.ts";
import type { RoadEdge, RoadNode } from "./roads.ts";

/** Faults of the main-road graph: ids, loose ends, positions outside the map's area. */
export function roadIssues(nodes: readonly RoadNode[], edges: readonly RoadEdge[]): Issue[] {
  const [nodesFile, edgesFile] = ["roads/nodes.csv", "roads/edges.csv"];
  const known = new Map(nodes.map((node) => [node.id, node.point]));
  const unknown = edges.flatMap((edge) =>
    (["from", "to"] as const)
      .filter((end) => !known.has(edge[end]))
      .map(
        (end): Issue => ({
          file: edgesFile,
          feature: edge.id,
          property: end,
          found: edge[end],
          expected: "known-id",
          detail: nodesFile,
        }),
      ),
  );
  const loose = edges.flatMap((edge) =>
    [
      [edge.from, edge.path[0]],
      [edge.to, edge.path.at(-1)],
    ].flatMap(([node, end]) => {
      const point = known.get(node as string);
      if (!point || (end?.[0] === point.lng && end[1] === point.lat)) return [];
      const detail = `${node} ${point.lng} ${point.lat}`;
      return [
        {
          file: edgesFile,
          feature: edge.id,
          property: "shape",
          found: shown(end),
          expected: "road-end",
          detail,
        } as const,
      ];
    }),
  );
  return [
    ...repeated(nodes.map((node) => node.id)).map((id) => duplicate(nodesFile, id)),
    ...repeated(edges.map((edge) => edge.id)).map((id) => duplicate(edgesFile, id)),
    ...unknown,
    ...loose,
    ...nodes.flatMap((node) => areaIssue(nodesFile, node.id, node.point)),
    ...edges.flatMap((edge) =>
      edge.path.flatMap(([lng, lat]) => areaIssue(edgesFile, edge.id, { lng, lat })),
    ),
  ];
}
