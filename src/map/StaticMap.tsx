import { type KeyboardEvent, type PointerEvent, useMemo, useRef } from "react";
import type { Camera, LngLat } from "#domain/base/geo.ts";
import { panned, projection, type Size, unprojection, zoomedBy } from "./camera.ts";
import { MAP_IN_WORDS } from "./mapInWords.ts";
import type { Palette } from "./palette.ts";
import { SiteGround } from "./SiteGround.tsx";
import type { MapClick } from "./SiteMap.ts";
import { SiteMark } from "./SiteMark.tsx";
import { SiteOutline } from "./SiteOutline.tsx";
import { StaticGround, StaticNames } from "./StaticGround.tsx";
import { StaticMarks } from "./StaticMarks.tsx";
import type { MapScene } from "./scene.ts";
import { SITES_FROM } from "./siteLook.ts";
import type { Box } from "./staticNames.ts";
import { boxesOfSites, type PlacedSite, placeSites, placeSymbols } from "./staticSiteNames.ts";
import { tourDrawing } from "./tourDrawingPart.ts";
import { stopAtSite, stopMeant } from "./tourPlaces.ts";
import type { ScenePlace } from "./tourScene.ts";

interface StaticMapProps {
  readonly scene: MapScene;
  readonly camera: Camera;
  readonly size: Size;
  /** What it says of itself to a screen reader. */
  readonly label: string;
  readonly hrefOf: (siteId: string) => string;
  readonly onClick: (click: MapClick) => void;
  readonly onCamera: (camera: Camera) => void;
}

const KEY_PAN = 100;
/** Of what points at a symbol, in pixels. */
const REACH = 20;

/** The scene as SVG that can be moved: for a browser without WebGL, and until MapLibre has drawn. */
export function StaticMap(props: StaticMapProps) {
  const { scene, camera, size, label, hrefOf, onClick, onCamera } = props;
  const drag = useRef<{ x: number; y: number; camera: Camera; hasMoved: boolean } | null>(null);
  const move = (event: PointerEvent) => {
    if (!drag.current) return;
    const { x, y, camera: from } = drag.current;
    const [dx, dy] = [event.clientX - x, event.clientY - y];
    if (Math.abs(dx) + Math.abs(dy) <= 3) return;
    drag.current.hasMoved = true;
    onCamera(panned(from, dx, dy));
  };
  const release = (event: PointerEvent<SVGSVGElement>) => {
    const hasMoved = drag.current?.hasMoved ?? true;
    drag.current = null;
    if (hasMoved || (event.target as Element).closest("a, [role=button]")) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const pixel = { x: event.clientX - left, y: event.clientY - top };
    onClick({ point: unprojection(camera, size)(pixel), site: null, stop: null });
  };
  return (
    <svg
      className="static-map"
      role="application"
      aria-label={label}
      aria-describedby={MAP_IN_WORDS}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      onKeyDown={(event) => {
        if (event.key === "Enter" && event.target === event.currentTarget) {
          onClick({ point: { lng: camera.lng, lat: camera.lat }, ...inMiddle(props) });
        }
        const moved = movedByKey(event, camera);
        if (!moved) return;
        event.preventDefault();
        onCamera(moved);
      }}
      onPointerDown={(event) => {
        drag.current = { x: event.clientX, y: event.clientY, camera, hasMoved: false };
      }}
      onPointerMove={move}
      onPointerUp={release}
      onPointerLeave={() => {
        drag.current = null;
      }}
    >
      <ScenePicture
        scene={scene}
        camera={camera}
        size={size}
        link={{
          hrefOf,
          onFollow: (site, point) => onClick({ point, site, stop: stopAtSite(scene.tour, site) }),
          onStop: (stop, { point, siteId }) => onClick({ point, site: siteId, stop }),
        }}
      />
    </svg>
  );
}

/** The site or place of the tour that is nearest to the middle, as near as a finger comes. */
function inMiddle({ scene, camera, size }: StaticMapProps): Pick<MapClick, "site" | "stop"> {
  const project = projection(camera, size);
  const { sites, tour } = scene;
  const symbols = camera.zoom < SITES_FROM ? [] : placeSymbols(sites, project, camera.zoom);
  const [nearest] = [
    ...symbols.map((at, i) => {
      const site = sites[i]?.id ?? null;
      return { at, site, stop: stopAtSite(tour, site) };
    }),
    ...(tour?.places ?? [])
      .filter(({ siteId }) => siteId === null)
      .map((place) => ({ at: project(place.point), site: null, stop: stopMeant(place) })),
  ]
    .map(({ at, ...hit }) => ({
      hit,
      pixels: Math.hypot(at.x - size.width / 2, at.y - size.height / 2),
    }))
    .toSorted((a, b) => a.pixels - b.pixels);
  return nearest && nearest.pixels <= REACH ? nearest.hit : { site: null, stop: null };
}

function movedByKey(event: KeyboardEvent, camera: Camera): Camera | null {
  if (event.target !== event.currentTarget) return null;
  switch (event.key) {
    case "ArrowLeft":
      return panned(camera, KEY_PAN, 0);
    case "ArrowRight":
      return panned(camera, -KEY_PAN, 0);
    case "ArrowUp":
      return panned(camera, 0, KEY_PAN);
    case "ArrowDown":
      return panned(camera, 0, -KEY_PAN);
    case "+":
    case "=":
      return zoomedBy(camera, 1);
    case "-":
      return zoomedBy(camera, -1);
    default:
      return null;
  }
}

interface ScenePictureProps {
  readonly scene: MapScene;
  readonly camera: Camera;
  readonly size: Size;
  /** Parts of the picture that something else stands on. */
  readonly taken?: readonly Box[];
  /** Makes each site a link, and each badge of a tour a button. */
  readonly link?:
    | {
        readonly hrefOf: (siteId: string) => string;
        readonly onFollow: (siteId: string, point: LngLat) => void;
        readonly onStop: (stopId: string, place: ScenePlace) => void;
      }
    | undefined;
}

/** What an SVG of the scene holds: the same for the map, for print and for a saved picture. */
export function ScenePicture({ scene, camera, size, taken = [], link }: ScenePictureProps) {
  const project = useMemo(() => projection(camera, size), [camera, size]);
  const { tour, palette } = scene;
  const { zoom } = camera;
  const shown = zoom < SITES_FROM ? [] : scene.sites;
  const drawing = tourDrawing();
  const badges = tour && drawing ? drawing.placeBadges(tour, shown, { zoom, size, project }) : [];
  const sites = placeSites(shown, project, { zoom, size, taken: badges.map(({ box }) => box) });
  const kept = [...taken, ...badges.map(({ box }) => box), ...boxesOfSites(sites)];
  const words = tour && drawing ? drawing.placeTourWords(tour, { zoom, size, project }, kept) : [];
  return (
    <>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of drawings cannot take the focus */}
      <g aria-hidden="true">
        <StaticGround scene={scene} camera={camera} size={size}>
          {sites.map(({ site }) => (
            <SiteGround
              key={site.id}
              site={site}
              project={project}
              size={size}
              land={scene.palette.land}
            />
          ))}
        </StaticGround>
        {sites.map(({ site }) => (
          <SiteOutline
            key={site.id}
            site={site}
            project={project}
            size={size}
            palette={scene.palette}
            zoom={camera.zoom}
          />
        ))}
        {tour && drawing && <drawing.StaticWays {...{ tour, palette, project, size, zoom }} />}
        <StaticNames
          scene={scene}
          camera={camera}
          size={size}
          taken={[...kept, ...words.map(({ box }) => box)]}
        />
      </g>
      {sites.map((placed) => (
        <SiteLink key={placed.site.id} placed={placed} palette={scene.palette} link={link} />
      ))}
      {tour && drawing && (
        <drawing.StaticTour {...{ tour, palette, project, badges, words }} onStop={link?.onStop} />
      )}
      <StaticMarks marks={scene.marks} palette={scene.palette} project={project} size={size} />
    </>
  );
}

function SiteLink({
  placed,
  palette,
  link,
}: { placed: PlacedSite; palette: Palette } & Pick<ScenePictureProps, "link">) {
  const { id, label, isSelected, point } = placed.site;
  const mark = <SiteMark placed={placed} palette={palette} />;
  if (!link) return mark;
  return (
    <a
      href={link.hrefOf(id)}
      aria-label={label}
      aria-current={isSelected ? "true" : undefined}
      onClick={(event) => {
        event.preventDefault();
        link.onFollow(id, point);
      }}
    >
      {mark}
    </a>
  );
}
