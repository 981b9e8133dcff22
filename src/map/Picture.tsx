import type { Camera } from "#domain/base/geo.ts";
import type { Size } from "./camera.ts";
import { ScenePicture } from "./ScenePicture.tsx";
import type { MapScene } from "./scene.ts";

/** What is written around a map that leaves the app. */
export interface PictureFrame {
  readonly title: string;
  readonly subtitle: string;
  readonly credits: string;
  /** A bar of so many pixels, and the length that it stands for. */
  readonly scaleBar: { readonly width: number; readonly label: string };
}

export interface PictureContent {
  readonly scene: MapScene;
  readonly camera: Camera;
  /** Of the map, without the bands above and below it. */
  readonly size: Size;
  readonly frame: PictureFrame;
  /** A finished picture of the map, where the scene's ground is not the bundled one. */
  readonly image?: string;
}

const ABOVE = 56;
const BELOW = 34;
const SIDE = 16;

export function pictureSize({ width, height }: Size): Size {
  return { width, height: height + ABOVE + BELOW };
}

/** A map with its title, scale and credits, complete in itself. */
export function Picture({ scene, camera, size, frame, image }: PictureContent) {
  const { width, height } = pictureSize(size);
  const { palette } = scene;
  const middle = height - BELOW / 2;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it becomes a file of pixels
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily='"Be Vietnam Pro", sans-serif'
    >
      <rect width={width} height={height} fill={palette.halo} />
      <text x={SIDE} y={26} fontSize={17} fontWeight={600} fill={palette.ink}>
        {frame.title}
      </text>
      <text x={SIDE} y={45} fontSize={13} fill={palette.quiet}>
        {frame.subtitle}
      </text>
      <svg x={0} y={ABOVE} width={size.width} height={size.height} aria-hidden="true">
        {image === undefined ? (
          <ScenePicture scene={scene} camera={camera} size={size} />
        ) : (
          <image href={image} width={size.width} height={size.height} />
        )}
      </svg>
      <path
        d={`M0 ${ABOVE}H${width}M0 ${height - BELOW}H${width}`}
        stroke={palette.casing}
        strokeWidth={1}
      />
      <path
        d={`M${SIDE} ${middle - 6}v8h${frame.scaleBar.width}v-8`}
        fill="none"
        stroke={palette.ink}
        strokeWidth={1.5}
      />
      <text x={SIDE + 10 + frame.scaleBar.width} y={middle + 4} fontSize={12} fill={palette.ink}>
        {frame.scaleBar.label}
      </text>
      <text x={width - SIDE} y={middle + 4} fontSize={12} textAnchor="end" fill={palette.quiet}>
        {frame.credits}
      </text>
    </svg>
  );
}
