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
}

/** Extents and accuracy of a site. */
export function SiteGround({ site, project, size }: SiteGroundProps) {
  const hatch = useId();
  const { colour, isSelected } = site;
  const level = isSelected ? 1 : 0;
  return (
    <>
      <pattern id={hatch} width={HATCH} height={HATCH} patternUnits="userSpaceOnUse">
        <path d={hatchPath()} stroke={colour} strokeWidth={1.1} />
      </pattern>
      {site.extents.map(({ id, isPlanned, polygon, bands }) => {
        const areas = bands.length > 0 ? bands : [polygon];
        const opacity = FILL_OPACITY[isPlanned ? "planned" : "extent"][level];
        const outline = pathOfRings(polygon, project, size);
        return (
          <g key={id}>
            {areas.map((band, i) => (
              <path
                // biome-ignore lint/suspicious/noArrayIndexKey: bands have their order and nothing else
                key={i}
                d={pathOfRings(band, project, size)}
                fill={colour}
                fillOpacity={sheetOpacity(opacity, areas.length)}
              />
            ))}
            {isPlanned && (
              <path d={outline} fill={`url(#${hatch})`} fillOpacity={isSelected ? 0.75 : 0.5} />
            )}
            <path
              d={outline}
              fill="none"
              stroke={colour}
              strokeWidth={isSelected ? 2.2 : 1.4}
              strokeLinejoin="round"
              strokeDasharray={isPlanned ? "4.5 3.5" : undefined}
            />
          </g>
        );
      })}
      {site.accuracy.map((disc, i) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: discs have their order and nothing else
          key={i}
          d={pathOfRings([disc], project, size)}
          fill={colour}
          fillOpacity={sheetOpacity(FILL_OPACITY.accuracy[level], site.accuracy.length)}
          stroke={i === 0 ? colour : undefined}
          strokeOpacity={0.7}
          strokeDasharray="1 2.5"
        />
      ))}
    </>
  );
}
