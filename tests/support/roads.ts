import type { LngLat } from "#domain/base/geo.ts";
import { type RoadGraph, roadGraph } from "#domain/road/roadGraph.ts";
import { parseRoadEdges, parseRoadNodes, type RoadEdge } from "#domain/road/roads.ts";
import { dataText } from "#tests/build.ts";

/** The main roads that are published. */
export function publishedRoads(): RoadEdge[] {
  const edges = parseRoadEdges(dataText("roads/edges.csv"), "roads/edges.csv");
  if (!edges.ok) throw new Error("data/roads/edges.csv is damaged");
  return edges.value;
}

export function publishedGraph(): RoadGraph {
  return roadGraph(publishedRoads());
}

export function publishedNode(id: string): LngLat {
  const nodes = parseRoadNodes(dataText("roads/nodes.csv"), "roads/nodes.csv");
  const node = nodes.ok && nodes.value.find((candidate) => candidate.id === id);
  if (!node) throw new Error(`data/roads/nodes.csv has no ${id}`);
  return node.point;
}
