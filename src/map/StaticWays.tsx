import type { Size } from "./camera.ts";
import type { Palette } from "./palette.ts";
import { valueAt } from "./rules.ts";
import type { Project } from "./staticNames.ts";
import { partsInside, pathOfPixels } from "./staticPaths.ts";
import {
  ARROW_PATH,
  ARROW_RIM,
  ARROW_SPACING,
  CASING_OPACITY,
  CASING_WIDTH,
  ESTIMATED_DASHES,
  WAY_ASIDE,
  WAY_WIDTH,
} from "./tourLook.ts";
import type { SceneLeg, SceneTour } from "./tourScene.ts";
import { arrowheads, besideLine, type Pixel } from "./wayPixels.ts";

interface StaticWaysProps {
  readonly tour: SceneTour;
  readonly palette: Palette;
  readonly project: Project;
  readonly size: Size;
  readonly zoom: number;
}

/** The ways of a tour with arrowheads; a way that is only estimated is dashed. */
export function StaticWays({ tour, palette, project, size, zoom }: StaticWaysProps) {
  const aside = valueAt(WAY_ASIDE, zoom);
  const width = valueAt(WAY_WIDTH, zoom);
  const ways = tour.legs.map(({ path, isEstimated }) => {
    const parts = partsInside(besideLine(pixelsOf(path, project), aside), size);
    return { isEstimated, parts, d: parts.map(pathOfPixels).join("") };
  });
  const [dash, gap] = ESTIMATED_DASHES;
  const shared = { fill: "none", strokeLinejoin: "round" } as const;
  return (
    <>
      <path
        {...shared}
        d={ways.map(({ d }) => d).join("")}
        stroke={palette.halo}
        strokeWidth={valueAt(CASING_WIDTH, zoom)}
        strokeLinecap="round"
        strokeOpacity={CASING_OPACITY}
      />
      {ways.map(({ d, isEstimated }, i) => (
        <path
          {...shared}
          // biome-ignore lint/suspicious/noArrayIndexKey: a way is its place in the tour
          key={i}
          d={d}
          stroke={palette.ink}
          strokeWidth={width}
          strokeLinecap={isEstimated ? "butt" : "round"}
          strokeDasharray={isEstimated ? `${dash * width} ${gap * width}` : undefined}
        />
      ))}
      {ways
        .flatMap(({ parts }) => parts.flatMap((part) => arrowheads(part, ARROW_SPACING)))
        .map(({ at: [x, y], turn }) => (
          <path
            key={`${x} ${y}`}
            d={ARROW_PATH}
            transform={`translate(${x} ${y}) rotate(${turn})`}
            fill={palette.ink}
            stroke={palette.halo}
            strokeWidth={ARROW_RIM}
            strokeLinejoin="round"
            paintOrder="stroke"
          />
        ))}
    </>
  );
}

function pixelsOf(path: SceneLeg["path"], project: Project): Pixel[] {
  return path.map((point) => {
    const { x, y } = project(point);
    return [x, y];
  });
}
