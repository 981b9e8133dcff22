import type { LngLat } from "#domain/geo.ts";
import { SYMBOL_PATHS } from "#domain/symbol.ts";
import type { MapScene, SceneSite } from "./scene.ts";
import { type Box, overlap, textBox } from "./staticNames.ts";
import { pathOfRings } from "./staticPaths.ts";

type Project = (point: LngLat) => { x: number; y: number };

interface StaticSitesProps {
  readonly scene: MapScene;
  readonly project: Project;
  readonly hrefOf: (siteId: string) => string;
  readonly onSiteClick: (siteId: string) => void;
}

const NAME_SIZE = 14;
const SYMBOL_REACH = 16;

/** Symbols and names of the sites, each a link. */
export function StaticSites(props: StaticSitesProps) {
  const { scene, project, hrefOf, onSiteClick } = props;
  const names = placedSiteNames(scene, project);
  return (
    <>
      {scene.sites.map((site, i) => {
        const { x, y } = project(site.point);
        const name = names[i] as PlacedSiteName;
        return (
          <a
            key={site.id}
            href={hrefOf(site.id)}
            aria-label={site.label}
            aria-current={site.isSelected ? "true" : undefined}
            onClick={(event) => {
              event.preventDefault();
              onSiteClick(site.id);
            }}
          >
            {site.isSelected && (
              <circle
                cx={x}
                cy={y}
                r={17}
                fill={scene.palette.halo}
                stroke={site.colour}
                strokeWidth={2}
              />
            )}
            <rect x={x - 16} y={y - 16} width={32} height={32} fill="transparent" />
            <path
              d={SYMBOL_PATHS[site.symbol]}
              transform={`translate(${x - 12} ${y - 12})`}
              fill={site.colour}
              stroke={scene.palette.halo}
              strokeWidth={4}
              strokeLinejoin="round"
              paintOrder="stroke"
            />
            <text
              x={name.x}
              y={name.y}
              textAnchor={name.anchor}
              dominantBaseline="central"
              fontSize={NAME_SIZE}
              fontWeight={600}
              fill={scene.palette.ink}
              stroke={scene.palette.halo}
              strokeWidth={4}
              strokeLinejoin="round"
              paintOrder="stroke"
            >
              {site.label}
            </text>
          </a>
        );
      })}
    </>
  );
}

/** Extents and accuracy of a site. */
export function SiteGround({
  site,
  project,
  pixelsPerMetre,
}: {
  site: SceneSite;
  project: Project;
  pixelsPerMetre: number;
}) {
  return (
    <>
      {site.extents.map((extent) => (
        <g key={extent.id}>
          <path
            d={pathOfRings(extent.polygon, project)}
            fill={site.colour}
            fillOpacity={extent.isPlanned ? 0.06 : site.isSelected ? 0.26 : 0.15}
            stroke={site.colour}
            strokeOpacity={0.16}
            strokeWidth={2 * extent.accuracyMetres * pixelsPerMetre}
            strokeLinejoin="round"
          />
          <path
            d={pathOfRings(extent.polygon, project)}
            fill="none"
            stroke={site.colour}
            strokeWidth={1.5}
            strokeDasharray={extent.isPlanned ? "5 4" : undefined}
          />
        </g>
      ))}
      <path
        d={pathOfRings([site.accuracy], project)}
        fill={site.colour}
        fillOpacity={0.15}
        stroke={site.colour}
        strokeOpacity={0.3}
        strokeWidth={2}
      />
    </>
  );
}

interface PlacedSiteName {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end" | "middle";
  readonly box: Box;
}

/** Each name on the side of its symbol where it meets no other. */
function placedSiteNames(scene: MapScene, project: Project): PlacedSiteName[] {
  const symbols = scene.sites.map(({ point }) => {
    const { x, y } = project(point);
    return { left: x - SYMBOL_REACH, right: x + SYMBOL_REACH, top: y - 12, bottom: y + 12 };
  });
  const placed: PlacedSiteName[] = [];
  for (const { point, label } of scene.sites) {
    const { x, y } = project(point);
    const half = (textBox(label, 0, 0, NAME_SIZE).right - 4) * 1.04;
    const options: PlacedSiteName[] = [
      { x: x + 18, y, anchor: "start", box: textBox(label, x + 18 + half, y, NAME_SIZE) },
      {
        x: x + 14,
        y: y - 18,
        anchor: "start",
        box: textBox(label, x + 14 + half, y - 18, NAME_SIZE),
      },
      {
        x: x + 14,
        y: y + 18,
        anchor: "start",
        box: textBox(label, x + 14 + half, y + 18, NAME_SIZE),
      },
      { x: x - 18, y, anchor: "end", box: textBox(label, x - 18 - half, y, NAME_SIZE) },
      { x, y: y - 26, anchor: "middle", box: textBox(label, x, y - 26, NAME_SIZE) },
      { x, y: y + 26, anchor: "middle", box: textBox(label, x, y + 26, NAME_SIZE) },
    ];
    const others = [
      ...placed.map(({ box }) => box),
      ...symbols.filter((s) => s.left !== x - SYMBOL_REACH),
    ];
    const free = options.find(({ box }) => !others.some((other) => overlap(other, box)));
    placed.push(free ?? (options[0] as PlacedSiteName));
  }
  return placed;
}

/** Ground that names of the basemap keep clear of. */
export function siteNameBoxes(scene: MapScene, project: Project): Box[] {
  const symbols = scene.sites.map(({ point }) => {
    const { x, y } = project(point);
    return { left: x - SYMBOL_REACH, right: x + SYMBOL_REACH, top: y - 16, bottom: y + 16 };
  });
  return [...symbols, ...placedSiteNames(scene, project).map(({ box }) => box)];
}
