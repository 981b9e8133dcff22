import type { Size } from "./camera.ts";
import { HaloText } from "./HaloText.tsx";
import type { Palette } from "./palette.ts";
import type { SceneSite } from "./scene.ts";
import { FILL_OPACITY, sheetOpacity } from "./siteLook.ts";
import type { Project } from "./staticNames.ts";
import { pathOfRings } from "./staticPaths.ts";

interface SiteOutlineProps {
  readonly site: SceneSite;
  readonly project: Project;
  readonly size: Size;
  readonly palette: Palette;
  readonly zoom: number;
}

/** Ground is too small on the map below this zoom for words on how well its point is known. */
const LABEL_FROM = 14;
const RIM_FROM = 11;

/** Outlines of a site's ground, and how far off its visitor point may be. */
export function SiteOutline({ site, project, size, palette, zoom }: SiteOutlineProps) {
  const { colour, isSelected, accuracy, accuracyLabel } = site;
  const rim = project(accuracyLabel.point);
  const opacity = FILL_OPACITY.accuracy[isSelected ? 1 : 0];
  return (
    <>
      {site.extents.map(({ id, isPlanned, polygon }) => (
        <path
          key={id}
          d={pathOfRings(polygon, project, size)}
          fill="none"
          stroke={colour}
          strokeWidth={isSelected ? 2.2 : 1.4}
          strokeLinejoin="round"
          strokeDasharray={isPlanned ? "4.5 3.5" : undefined}
        />
      ))}
      {accuracy.map((disc, i) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: discs have their order and nothing else
          key={i}
          d={pathOfRings([disc], project, size)}
          fill={colour}
          fillOpacity={sheetOpacity(opacity, accuracy.length)}
          stroke={i === 0 && zoom >= RIM_FROM ? colour : undefined}
          strokeOpacity={0.7}
          strokeDasharray="1 2.5"
        />
      ))}
      {zoom >= LABEL_FROM && (
        <HaloText
          palette={palette}
          x={rim.x}
          y={rim.y}
          dy="1.2em"
          textAnchor="middle"
          fontSize={12}
          strokeWidth={3}
        >
          {accuracyLabel.text}
        </HaloText>
      )}
    </>
  );
}
