import { type PointerEvent, useMemo, useRef } from "react";
import type { Camera } from "#domain/geo.ts";
import { metresPerPixel, panned, projection, type Size } from "./camera.ts";
import { GROUND_RULES } from "./groundRules.ts";
import { type DrawRule, valueAt } from "./rules.ts";
import { SiteGround, StaticSites, siteNameBoxes } from "./StaticSites.tsx";
import type { MapScene } from "./scene.ts";
import { type PlacedName, placeNames } from "./staticNames.ts";
import { pathOf } from "./staticPaths.ts";

interface StaticMapProps {
  readonly scene: MapScene;
  readonly camera: Camera;
  readonly size: Size;
  readonly hrefOf: (siteId: string) => string;
  readonly onSiteClick: (siteId: string) => void;
  readonly onCamera: (camera: Camera) => void;
}

/** The scene as SVG: for a browser without WebGL, and until MapLibre has drawn. North is up. */
export function StaticMap({ scene, camera, size, hrefOf, onSiteClick, onCamera }: StaticMapProps) {
  const drag = useRef<{ x: number; y: number; camera: Camera } | null>(null);
  const move = (event: PointerEvent) => {
    if (!drag.current) return;
    const { x, y, camera: from } = drag.current;
    const [dx, dy] = [event.clientX - x, event.clientY - y];
    if (Math.abs(dx) + Math.abs(dy) > 3) onCamera(panned(from, dx, dy));
  };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the region around it has the name; a title would pop up
    <svg
      className="static-map"
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      onPointerDown={(event) => {
        drag.current = { x: event.clientX, y: event.clientY, camera };
      }}
      onPointerMove={move}
      onPointerUp={() => {
        drag.current = null;
      }}
      onPointerLeave={() => {
        drag.current = null;
      }}
    >
      <rect width={size.width} height={size.height} fill={scene.palette.sea} />
      <Ground scene={scene} camera={camera} size={size} />
      <StaticSites
        scene={scene}
        project={projection(camera, size)}
        hrefOf={hrefOf}
        onSiteClick={onSiteClick}
      />
    </svg>
  );
}

function Ground({ scene, camera, size }: Pick<StaticMapProps, "scene" | "camera" | "size">) {
  const { ground, palette } = scene;
  const project = useMemo(() => projection(camera, size), [camera, size]);
  const paths = useMemo(
    () =>
      GROUND_RULES.filter((rule) => camera.zoom >= (rule.minZoom ?? 0)).map((rule) => ({
        rule,
        path: ground[rule.layer].features
          .filter(({ properties }) => rule.kinds.includes(String(properties.kind)))
          .map(({ geometry }) => pathOf(geometry, project))
          .join(""),
      })),
    [ground, camera.zoom, project],
  );
  const pixelsPerMetre = 1 / metresPerPixel(camera);
  const names = placeNames(scene, camera.zoom, size, project, siteNameBoxes(scene, project));
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of drawings cannot take the focus
    <g aria-hidden="true">
      {paths.map(({ rule, path }) => (
        <path key={rule.id} d={path} {...strokeOf(rule, scene, camera.zoom)} />
      ))}
      {scene.sites.map((site) => (
        <SiteGround key={site.id} site={site} project={project} pixelsPerMetre={pixelsPerMetre} />
      ))}
      {names.map((name) => (
        <text
          key={name.key}
          x={name.x}
          y={name.y}
          fill={palette[name.rule.colour]}
          stroke={name.rule.colour === "seaName" ? palette.sea : palette.halo}
          {...styleOfName(name)}
        >
          {name.text}
        </text>
      ))}
    </g>
  );
}

function strokeOf(rule: DrawRule, { palette }: MapScene, zoom: number) {
  const colour = palette[rule.colour];
  if (rule.draw !== "line") return { fill: colour };
  return {
    fill: "none",
    stroke: colour,
    strokeWidth: valueAt(rule.width, zoom),
    strokeLinecap: "round" as const,
    strokeLinejoin: "round" as const,
  };
}

function styleOfName({ rule, size }: PlacedName) {
  return {
    fontSize: size,
    fontStyle: rule.face === "italic" ? "italic" : "normal",
    fontWeight: rule.face === "bold" ? 600 : 400,
    letterSpacing: `${rule.spacing}em`,
    textAnchor: "middle" as const,
    dominantBaseline: "central" as const,
    paintOrder: "stroke",
    strokeWidth: 2.4,
    strokeLinejoin: "round" as const,
  };
}
