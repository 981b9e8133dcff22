import { Fragment, type ReactNode, useId, useMemo } from "react";
import type { Camera } from "#domain/base/geo.ts";
import { projection, type Size } from "./camera.ts";
import { ABOVE_SITE_GROUND, GROUND_RULES } from "./groundRules.ts";
import type { Palette } from "./palette.ts";
import { drawsAt, type GroundRule, type LabelRule, valueAt } from "./rules.ts";
import type { MapScene } from "./scene.ts";
import { placeLineNames } from "./staticLineNames.ts";
import { type Box, placeNames, shownBy } from "./staticNames.ts";
import { pathOf, pathOfPixels } from "./staticPaths.ts";

interface StaticPartProps {
  readonly scene: MapScene;
  readonly camera: Camera;
  readonly size: Size;
}

interface StaticGroundProps extends StaticPartProps {
  /** Above the land, below water and roads. */
  readonly children: ReactNode;
}

/** Land, water, roads: the ground rules as SVG, with the ground of the sites in their midst. */
export function StaticGround({ scene, camera, size, children }: StaticGroundProps) {
  const { ground, palette } = scene;
  const { zoom } = camera;
  const project = useMemo(() => projection(camera, size), [camera, size]);
  const shapes = useMemo(
    () =>
      GROUND_RULES.filter((rule) => drawsAt(rule, zoom)).map((rule) => {
        const features =
          rule.layer === "labels" ? shownBy(rule, ground, zoom) : ofRule(rule, ground);
        const path = features.map(({ geometry }) =>
          pathOf(geometry, project, {
            size,
            dot: rule.draw === "dot" ? valueAt(rule.radius, zoom) : 0,
          }),
        );
        return { rule, path: path.join("") };
      }),
    [ground, zoom, project, size],
  );
  return (
    <>
      <rect width={size.width} height={size.height} fill={palette.sea} />
      {shapes.map(({ rule, path }) => (
        <Fragment key={rule.id}>
          {rule.id === ABOVE_SITE_GROUND && children}
          {path !== "" && <path d={path} {...strokeOf(rule, palette, zoom)} />}
        </Fragment>
      ))}
    </>
  );
}

function ofRule({ layer, kinds }: GroundRule, ground: MapScene["ground"]) {
  return ground[layer].features.filter(({ properties }) => kinds.includes(String(properties.kind)));
}

function strokeOf(rule: GroundRule, palette: Palette, zoom: number) {
  const colour = palette[rule.colour];
  if (rule.draw === "dot") return { fill: colour };
  if (rule.draw === "fill") {
    return { fill: colour, fillOpacity: rule.opacity ? valueAt(rule.opacity, zoom) : 1 };
  }
  return {
    fill: "none",
    stroke: colour,
    strokeWidth: valueAt(rule.width, zoom),
    strokeLinecap: rule.cap ?? ("round" as const),
    strokeLinejoin: "round" as const,
  };
}

interface StaticNamesProps extends StaticPartProps {
  /** Parts of the picture that something else stands on, the sites among them. */
  readonly taken: readonly Box[];
}

/** Names of the ground, clear of what is taken and of one another. */
export function StaticNames({ scene, camera, size, taken }: StaticNamesProps) {
  const id = useId();
  const { ground, palette } = scene;
  const project = projection(camera, size);
  const atPoints = placeNames(ground, camera.zoom, size, project, taken);
  const alongLines = placeLineNames(ground, camera.zoom, size, project, [
    ...taken,
    ...atPoints.map(({ box }) => box),
  ]);
  return (
    <>
      {alongLines.map(({ key, rule, size: letters, text, path }) => (
        <g key={key} {...lettering(rule, palette)} fontSize={letters}>
          <path id={`${id}${key}`} d={pathOfPixels(path)} fill="none" stroke="none" />
          <text dy="0.35em">
            <textPath href={`#${id}${key}`} startOffset="50%" textAnchor="middle">
              {text}
            </textPath>
          </text>
        </g>
      ))}
      {atPoints.map(({ key, rule, x, align, lines }) => (
        <g key={key} {...lettering(rule, palette)} textAnchor={align}>
          {lines.map(({ text, y, size: letters }) => (
            <text key={y} x={x} y={y} dy="0.35em" fontSize={letters}>
              {text}
            </text>
          ))}
        </g>
      ))}
    </>
  );
}

function lettering(rule: LabelRule, palette: Palette) {
  const isWater = rule.colour === "seaName";
  return {
    fill: palette[rule.colour],
    stroke: isWater ? palette.sea : palette.halo,
    strokeWidth: isWater ? 1.8 : 2.8,
    strokeLinejoin: "round" as const,
    paintOrder: "stroke",
    fontStyle: rule.face === "italic" ? "italic" : "normal",
    fontWeight: rule.face === "bold" ? 600 : 400,
    letterSpacing: `${rule.spacing}em`,
  };
}
