import type { LngLat } from "#domain/geo.ts";
import { SYMBOL_PATHS } from "#domain/symbol.ts";
import { anchorOffset } from "./nameAnchors.ts";
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
            <HitArea x={x} y={y} name={name.box} />
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

/** Symbol and name can be hit as one. */
function HitArea({ x, y, name }: { x: number; y: number; name: Box }) {
  const left = Math.min(x - 16, name.left);
  const top = Math.min(y - 16, name.top);
  const width = Math.max(x + 16, name.right) - left;
  const height = Math.max(y + 16, name.bottom) - top;
  return <rect x={left} y={top} width={width} height={height} fill="transparent" />;
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
            strokeOpacity={extent.hasSoftEdge ? 0.16 : 0}
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
  for (const { point, label, nameAnchors } of scene.sites) {
    const { x, y } = project(point);
    const half = (textBox(label, 0, 0, NAME_SIZE).right - 4) * 1.04;
    const options = nameAnchors.map((anchor): PlacedSiteName => {
      const [right, down] = anchorOffset(anchor);
      const atX = x + right * NAME_SIZE;
      // MapLibre hangs a name from its edge; here its middle line is what is placed.
      const atY = y + (down + Math.sign(down) * 0.6) * NAME_SIZE;
      const side = Math.sign(right);
      const box = textBox(label, atX + side * half, atY, NAME_SIZE);
      return { x: atX, y: atY, anchor: side > 0 ? "start" : side < 0 ? "end" : "middle", box };
    });
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
