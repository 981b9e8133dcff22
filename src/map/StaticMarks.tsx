import { circleRing, midpoint } from "#domain/base/geo.ts";
import type { Size } from "./camera.ts";
import { HaloText } from "./HaloText.tsx";
import type { Palette } from "./palette.ts";
import type { SceneMarks } from "./scene.ts";
import type { Project } from "./staticNames.ts";
import { pathOfPixels, pathOfRings } from "./staticPaths.ts";

interface StaticMarksProps {
  readonly marks: SceneMarks;
  readonly palette: Palette;
  readonly project: Project;
  readonly size: Size;
}

/** Where the person is, and what they measure. */
export function StaticMarks({ marks, palette, project, size }: StaticMarksProps) {
  const { person, spot, measured, lengths } = marks;
  const corners = measured.map(project);
  const line = pathOfPixels(corners.map(({ x, y }) => [x, y] as const));
  const here = person && project(person.point);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of drawings cannot take the focus
    <g aria-hidden="true">
      {person && here && (
        <>
          <path
            d={pathOfRings([circleRing(person.point, person.accuracyMetres)], project, size)}
            fill={palette.ink}
            fillOpacity={0.12}
          />
          <circle
            cx={here.x}
            cy={here.y}
            r={6}
            fill={palette.ink}
            stroke={palette.halo}
            strokeWidth={2}
          />
        </>
      )}
      {spot && <SpotMark {...spot} at={project(spot.point)} palette={palette} />}
      <path d={line} fill="none" stroke={palette.halo} strokeWidth={6} strokeOpacity={0.85} />
      <path d={line} fill="none" stroke={palette.ink} strokeWidth={2} strokeDasharray="6 3" />
      {corners.map(({ x, y }, i) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: a corner is its place in the line
          key={i}
          cx={x}
          cy={y}
          r={4.5}
          fill={palette.halo}
          stroke={palette.ink}
          strokeWidth={2}
        />
      ))}
      {lengths.map((text, i) => {
        const [from, to] = [measured[i], measured[i + 1]];
        if (!from || !to) return null;
        const { x, y } = project(midpoint(from, to));
        return (
          <HaloText
            palette={palette}
            // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place in the line
            key={i}
            x={x}
            y={y}
            dy="-0.45em"
            textAnchor="middle"
            fontSize={13}
            fontWeight={600}
          >
            {text}
          </HaloText>
        );
      })}
    </g>
  );
}

interface SpotMarkProps {
  readonly label: string;
  readonly at: { readonly x: number; readonly y: number };
  readonly palette: Palette;
}

function SpotMark({ label, at, palette }: SpotMarkProps) {
  return (
    <>
      <circle
        cx={at.x}
        cy={at.y}
        r={4.5}
        fill={palette.halo}
        stroke={palette.ink}
        strokeWidth={2}
      />
      <HaloText palette={palette} x={at.x + 12} y={at.y} dy="0.35em" fontSize={13} fontWeight={600}>
        {label}
      </HaloText>
    </>
  );
}
