import { DATA_AREA, isInside, type LngLat } from "#domain/base/geo.ts";
import type { Vehicle } from "#domain/tour/tour.ts";
import { secondsAt, speedOn } from "./driveTime.ts";
import { openRoads, pathAlong, type Road, type RoadGraph } from "./roadGraph.ts";
import { type RoadWay, roadLeg, roadMinutes } from "./roadLeg.ts";
import { type Arc, type Reached, shortestPaths, stepsTo } from "./shortestPath.ts";
import { type Snap, snapToRoad } from "./snap.ts";
import type { Router, TravelRequest } from "./travel.ts";

/** Shortest time over the main roads that the app brings along; fails only when it is aborted. */
export function bundledRouter(graph: RoadGraph): Router {
  const waysOf = lastWays(graph);
  return {
    legs: async (points, request, signal) => {
      signal.throwIfAborted();
      const waysFrom = waysOf(request);
      return points.slice(1).map((to, i) => {
        const from = points[i] as LngLat;
        const trip = { from, to, vehicle: request.vehicle };
        return roadLeg(waysFrom(from)(to), trip, { kind: "bundled" });
      });
    },
    matrix: async (points, request, signal) => {
      signal.throwIfAborted();
      const waysFrom = waysOf(request);
      return points.map((from) => {
        const wayTo = waysFrom(from);
        return points.map((to) => roadMinutes(wayTo(to), { from, to, vehicle: request.vehicle }));
      });
    },
  };
}

/** A whole road or part of it, from one of its marks to another; backwards when the first is greater. */
interface Stretch {
  readonly road: Road;
  readonly from: number;
  readonly to: number;
}

/** Where one gets onto the roads; no node has this id. */
const START = "";

/** Asked for by where they begin and then by where they end. */
type WaysFrom = (from: LngLat) => (to: LngLat) => RoadWay | null;

/** Whoever puts stops in order asks for ways between the same places again: what was found for them is kept. */
function lastWays(graph: RoadGraph): (request: TravelRequest) => WaysFrom {
  let last: { readonly request: TravelRequest; readonly waysFrom: WaysFrom } | null = null;
  return (request) => {
    const { vehicle, date } = request;
    if (last?.request.vehicle !== vehicle || last.request.date !== date) {
      last = { request, waysFrom: waysOver(graph, request) };
    }
    return last.waysFrom;
  };
}

/** Ways over the roads of a request. */
function waysOver(graph: RoadGraph, { vehicle, date }: TravelRequest): WaysFrom {
  const roads = openRoads(graph, date);
  const arcs = arcsByNode(roads, vehicle);
  // For as long as somebody holds the places.
  const snaps = new WeakMap<LngLat, Snap | null>();
  const ways = new WeakMap<LngLat, ReturnType<WaysFrom>>();
  const snap = (place: LngLat) => {
    const known = snaps.get(place);
    if (known !== undefined) return known;
    const found = isInside(place, DATA_AREA) ? snapToRoad(place, roads) : null;
    snaps.set(place, found);
    return found;
  };
  const waysFrom: WaysFrom = (place) => {
    const from = snap(place);
    if (!from) return () => null;
    const firsts = arcsFrom(from.road, from.mark, vehicle);
    const reached = shortestPaths(
      START,
      (node) => (node === START ? firsts : arcs.get(node)) ?? [],
    );
    return (goal) => {
      const to = snap(goal);
      return to && wayBetween(from, to, { reached, vehicle });
    };
  };
  return (place) => {
    const known = ways.get(place) ?? waysFrom(place);
    ways.set(place, known);
    return known;
  };
}

function arcsByNode(roads: readonly Road[], vehicle: Vehicle): Map<string, Arc<Stretch>[]> {
  const byNode = new Map<string, Arc<Stretch>[]>();
  for (const road of roads) {
    const { from, to, lengthMetres } = road.edge;
    const [forwards] = arcsFrom(road, 0, vehicle);
    const [, backwards] = arcsFrom(road, lengthMetres, vehicle);
    if (forwards) byNode.set(from, [...(byNode.get(from) ?? []), forwards]);
    if (backwards) byNode.set(to, [...(byNode.get(to) ?? []), backwards]);
  }
  return byNode;
}

/** From a mark of a road to its end and, where that is allowed, back to its start. */
function arcsFrom(road: Road, mark: number, vehicle: Vehicle): Arc<Stretch>[] {
  const { from, to, lengthMetres, oneWay } = road.edge;
  const onwards = { road, from: mark, to: lengthMetres };
  const back = { road, from: mark, to: 0 };
  const arcs = [{ to, cost: secondsOn(onwards, vehicle), by: onwards }];
  return oneWay ? arcs : [...arcs, { to: from, cost: secondsOn(back, vehicle), by: back }];
}

interface Search {
  readonly reached: ReadonlyMap<string, Reached<Stretch>>;
  readonly vehicle: Vehicle;
}

/** The shortest in time of the ways into the road where one gets off: along it, or from one of its ends. */
function wayBetween(from: Snap, to: Snap, { reached, vehicle }: Search): RoadWay | null {
  const { edge } = to.road;
  const fromStart = { road: to.road, from: 0, to: to.mark };
  const fromEnd = { road: to.road, from: edge.lengthMetres, to: to.mark };
  const straightOn = { road: to.road, from: from.mark, to: to.mark };
  const isAllowed = from.road === to.road && !(edge.oneWay && from.mark > to.mark);
  const ways = [
    ...(isAllowed ? [[straightOn]] : []),
    ...(reached.has(edge.from) ? [[...stepsTo(edge.from, reached), fromStart]] : []),
    ...(reached.has(edge.to) && !edge.oneWay ? [[...stepsTo(edge.to, reached), fromEnd]] : []),
  ].map((stretches) => ({
    stretches,
    seconds: sum(stretches.map((stretch) => secondsOn(stretch, vehicle))),
  }));
  const [best] = ways.sort((a, b) => a.seconds - b.seconds);
  if (!best) return null;
  return {
    seconds: best.seconds,
    metres: sum(best.stretches.map(lengthOf)),
    enters: from.point,
    leaves: to.point,
    path: best.stretches.flatMap((stretch) => pathAlong(stretch.road, stretch.from, stretch.to)),
  };
}

function secondsOn(stretch: Stretch, vehicle: Vehicle): number {
  return secondsAt(speedOn(stretch.road.edge, vehicle), lengthOf(stretch));
}

function lengthOf({ from, to }: Stretch): number {
  return Math.abs(to - from);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
