import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import type { Camera } from "#domain/base/geo.ts";
import { KEY_PAN, panned, projection, type Size, unprojection, zoomedBy } from "./camera.ts";
import { MAP_IN_WORDS } from "./mapInWords.ts";
import { type MapPicture, ScenePicture } from "./ScenePicture.tsx";
import type { MapClick } from "./SiteMap.ts";
import { SITES_FROM } from "./siteLook.ts";
import { placeSymbols } from "./staticSiteNames.ts";
import { stopAtSite, stopMeant } from "./tourPlaces.ts";

export interface StaticMapProps extends MapPicture {
  /** What is drawn, where that is still another picture. */
  readonly drawn?: MapPicture;
  /** What it says of itself to a screen reader. */
  readonly label: string;
  readonly hrefOf: (siteId: string) => string;
  readonly onClick: (click: MapClick) => void;
  readonly onCamera: (camera: Camera) => void;
}

/** Of what points at a symbol, in pixels. */
const REACH = 20;

/** The scene as SVG that can be moved: for a browser without WebGL, and until MapLibre has drawn. */
export function StaticMap(props: StaticMapProps) {
  const { scene, camera, size, label, hrefOf, onClick, onCamera } = props;
  const { drawn = props } = props;
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
      viewBox={windowOn(drawn.size, size)}
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
        scene={drawn.scene}
        camera={drawn.camera}
        size={drawn.size}
        link={{
          hrefOf,
          onFollow: (site, point) => onClick({ point, site, stop: stopAtSite(scene.tour, site) }),
          onStop: (stop, { point, siteId }) => onClick({ point, site: siteId, stop }),
        }}
      />
    </svg>
  );
}

/** As much of the middle of a picture of one size as another size has room for. */
function windowOn(drawn: Size, { width, height }: Size): string {
  return `${(drawn.width - width) / 2} ${(drawn.height - height) / 2} ${width} ${height}`;
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
