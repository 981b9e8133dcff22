import { useMemo } from "react";
import type { LngLat } from "#domain/geo.ts";
import { fitCamera, projection, REGION } from "./camera.ts";
import type { Ground } from "./ground.ts";
import type { Palette } from "./palette.ts";
import { pathOf } from "./staticPaths.ts";

interface LocatorProps {
  readonly ground: Ground;
  readonly palette: Palette;
  readonly here: LngLat;
  /** Name of the place at `here`. */
  readonly name: string;
}

const SIZE = { width: 168, height: 176 };
const CAMERA = fitCamera(REGION, SIZE, { top: 0, right: 0, bottom: 0, left: 0 });
const SETTING = {
  fontSize: 12,
  strokeWidth: 3,
  strokeLinejoin: "round",
  paintOrder: "stroke",
} as const;

/** Viet Nam in South-East Asia, with the place of the map in it. No borders: some are disputed. */
export function Locator({ ground, palette, here, name }: LocatorProps) {
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
      islets: draw("world", "islet", 0.9),
    };
  }, [ground]);
  const archipelagos = ground.labels.features.filter(
    ({ properties }) => properties.kind === "archipelago",
  );
  const spot = project(here);
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
      {archipelagos.map(({ geometry, properties }) => {
        if (geometry.type !== "Point") return null;
        const [lng, lat] = geometry.coordinates;
        // "Quần đảo Hoàng Sa (Việt Nam)": the name proper over the country.
        const [, words = "", country = ""] =
          /^(.*?) ?(\(.*\))$/.exec(String(properties.text)) ?? [];
        const short = words.replace(/^Quần đảo | Archipelago$/g, "");
        return (
          <text
            key={words}
            y={project({ lng, lat }).y}
            textAnchor="end"
            fontStyle="italic"
            fill={palette.ink}
            stroke={palette.sea}
            {...SETTING}
          >
            <tspan x={SIZE.width - 5}>{short}</tspan>
            <tspan x={SIZE.width - 5} dy="1.15em">
              {country}
            </tspan>
          </text>
        );
      })}
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
        {name}
      </text>
    </svg>
  );
}
