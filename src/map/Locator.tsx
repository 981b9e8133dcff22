import { useMemo } from "react";
import type { LngLat } from "#domain/base/geo.ts";
import { fitCamera, projection, REGION } from "./camera.ts";
import type { Ground } from "./ground.ts";
import type { Palette } from "./palette.ts";
import { pathOf } from "./staticPaths.ts";

interface LocatorProps {
  readonly ground: Ground;
  readonly palette: Palette;
}

const SIZE = { width: 186, height: 184 };
const CAMERA = fitCamera(REGION, SIZE, { top: 0, right: 0, bottom: 0, left: 0 });
const SETTING = {
  fontSize: 12,
  strokeWidth: 3,
  strokeLinejoin: "round",
  paintOrder: "stroke",
} as const;

/** Viet Nam in South-East Asia, with the place of the map in it. No borders: some are disputed. */
export function Locator({ ground, palette }: LocatorProps) {
  const project = projection(CAMERA, SIZE);
  const paths = useMemo(() => {
    const draw = (layer: "world" | "land", kind: string, dot = 0) =>
      ground[layer].features
        .filter(({ properties }) => properties.kind === kind)
        .map(({ geometry }) => pathOf(geometry, projection(CAMERA, SIZE), { size: SIZE, dot }))
        .join("");
    return {
      land: draw("world", "land") + draw("land", "land"),
      homeland: draw("world", "viet-nam"),
      islets: draw("world", "islet", 1.4),
    };
  }, [ground]);
  const city = cityOf(ground);
  const spot = city && project(city.point);
  return (
    <svg
      width={SIZE.width}
      height={SIZE.height}
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      aria-hidden="true"
    >
      <rect width={SIZE.width} height={SIZE.height} fill={palette.sea} />
      {/* All shores first: where two pieces of land meet, the fill of one covers the line of the other. */}
      <path d={paths.land} fill="none" stroke={palette.coast} strokeWidth={1.6} />
      <path d={paths.land} fill={palette.land} />
      <path d={paths.homeland} fill={palette.sand} />
      <path d={paths.islets} fill={palette.quiet} />
      {archipelagosOf(ground).map(({ name: words, country, islets }) => {
        const x = islets.reduce((sum, point) => sum + project(point).x, 0) / islets.length;
        const top = Math.min(...islets.map((point) => project(point).y));
        return (
          <text
            key={words}
            textAnchor="middle"
            fontStyle="italic"
            fill={palette.ink}
            stroke={palette.sea}
            {...SETTING}
          >
            <tspan x={x} y={top - 22}>
              {words}
            </tspan>
            <tspan x={x} y={top - 8}>
              {country}
            </tspan>
          </text>
        );
      })}
      {city && spot && (
        <>
          <circle cx={spot.x} cy={spot.y} r={4} fill={palette.ink} stroke={palette.halo} />
          <text
            x={spot.x - 8}
            y={spot.y}
            dy="0.35em"
            textAnchor="end"
            fontWeight={600}
            fill={palette.ink}
            stroke={palette.halo}
            {...SETTING}
          >
            {city.name}
          </text>
        </>
      )}
    </svg>
  );
}

/** The city that the map is about: the first of its names, where both languages stand. */
function cityOf({ labels }: Ground): { name: string; point: LngLat } | null {
  const city = labels.features.find(({ properties }) => properties.kind === "city");
  if (city?.geometry.type !== "Point") return null;
  const [lng, lat] = city.geometry.coordinates;
  const [name = ""] = String(city.properties.text).split("\n");
  return { name, point: { lng, lat } };
}

interface Archipelago {
  readonly name: string;
  readonly country: string;
  readonly islets: readonly LngLat[];
}

/** "Quần đảo Hoàng Sa (Việt Nam)": the name proper, the country, and where its islets are. */
function archipelagosOf({ labels, world }: Ground): Archipelago[] {
  return labels.features.flatMap(({ properties }) => {
    if (properties.kind !== "archipelago") return [];
    const [, words = "", country = ""] = /^(.*) (\(.*\))$/.exec(String(properties.text)) ?? [];
    const islets = world.features.flatMap(({ geometry, properties: { nameVi = null } }) => {
      if (geometry.type !== "Point" || !String(properties.nameVi).startsWith(String(nameVi))) {
        return [];
      }
      const [lng, lat] = geometry.coordinates;
      return [{ lng, lat }];
    });
    if (islets.length === 0) return [];
    return [{ name: words.replace(/^Quần\sđảo\s|\sArchipelago$/g, ""), country, islets }];
  });
}
