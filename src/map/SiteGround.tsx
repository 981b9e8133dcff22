import { useId } from "react";
import type { Size } from "./camera.ts";
import { HATCH, hatchPath } from "./icons.ts";
import type { SceneSite } from "./scene.ts";
import { FILL_OPACITY, sheetOpacity } from "./siteLook.ts";
import type { Project } from "./staticNames.ts";
import { pathOfRings } from "./staticPaths.ts";

interface SiteGroundProps {
  readonly site: SceneSite;
  readonly project: Project;
  readonly size: Size;
  /** Colour of the land. */
  readonly land: string;
}

/** Fills of a site's ground: plans first, what is built above them. */
export function SiteGround({ site, project, size, land }: SiteGroundProps) {
  const hatch = useId();
  const { colour, isSelected } = site;
  const level = isSelected ? 1 : 0;
  const hasPlans = site.extents.some(({ isPlanned }) => isPlanned);
  const plansFirst = site.extents.toSorted((a, b) => Number(b.isPlanned) - Number(a.isPlanned));
  return (
    <>
      <pattern id={hatch} width={HATCH} height={HATCH} patternUnits="userSpaceOnUse">
        <path d={hatchPath()} stroke={colour} strokeWidth={1.1} />
      </pattern>
      {plansFirst.map(({ id, isPlanned, polygon, bands }) => {
        const opacity = FILL_OPACITY[isPlanned ? "planned" : "extent"][level];
        const outline = pathOfRings(polygon, project, size);
        return (
          <g key={id}>
            {!isPlanned && hasPlans && <path d={outline} fill={land} />}
            {bands.map((band, i) => (
              <path
                // biome-ignore lint/suspicious/noArrayIndexKey: bands have their order and nothing else
                key={i}
                d={pathOfRings(band, project, size)}
                fill={colour}
                fillOpacity={sheetOpacity(opacity, bands.length)}
              />
            ))}
            {isPlanned && (
              <path d={outline} fill={`url(#${hatch})`} fillOpacity={isSelected ? 0.75 : 0.5} />
            )}
          </g>
        );
      })}
    </>
  );
}
