import type { Map as MapLibre, StyleImageMetadata } from "maplibre-gl";
import { drawn, ICON_PIXEL_RATIO } from "./icons.ts";
import type { Palette } from "./palette.ts";
import { ARROW_PATH, ARROW_RIM, BADGE_HEIGHT, BADGE_PADDING } from "./tourLook.ts";

/** Names of the images of a badge, by its state. */
export const BADGES = {
  plain: "tour-badge",
  conflict: "tour-badge-conflict",
  selected: "tour-badge-selected",
  selectedConflict: "tour-badge-selected-conflict",
} as const;
export const ARROW = "tour-arrow";

const RIM = 2;
const SIDE = BADGE_HEIGHT + 2 * RIM;

/** Badges that widen with their letters, and the arrowhead of a way. */
export function addTourImages(map: MapLibre, palette: Palette): void {
  const put = (name: string, image: ImageData, options: Partial<StyleImageMetadata> = {}) => {
    if (map.hasImage(name)) map.updateImage(name, image);
    else map.addImage(name, image, { pixelRatio: ICON_PIXEL_RATIO, ...options });
  };
  const { ink, warn, halo } = palette;
  const widening = badgeWidening();
  put(BADGES.plain, badgeImage({ fill: halo, line: ink, rim: halo }), widening);
  put(BADGES.conflict, badgeImage({ fill: halo, line: warn, rim: halo }), widening);
  put(BADGES.selected, badgeImage({ fill: ink, line: ink, rim: halo }), widening);
  put(BADGES.selectedConflict, badgeImage({ fill: warn, line: warn, rim: halo }), widening);
  put(ARROW, arrowImage(palette));
}

interface BadgeColours {
  readonly fill: string;
  readonly line: string;
  readonly rim: string;
}

function badgeImage({ fill, line, rim }: BadgeColours): ImageData {
  return drawn(SIDE, (context) => {
    const disc = (radius: number, colour: string) => {
      context.beginPath();
      context.arc(SIDE / 2, SIDE / 2, radius, 0, 2 * Math.PI);
      context.fillStyle = colour;
      context.fill();
    };
    disc(SIDE / 2, rim);
    disc(BADGE_HEIGHT / 2, line);
    disc(BADGE_HEIGHT / 2 - 1.5, fill);
  });
}

/** Where the letters go, and the strips in the middle that grow with them. */
function badgeWidening(): Partial<StyleImageMetadata> {
  const pixels = (length: number) => Math.round(length * ICON_PIXEL_RATIO);
  const middle = pixels(SIDE / 2);
  const strip: [number, number] = [middle - 1, middle + 1];
  const [x, y] = [RIM + BADGE_PADDING.x, RIM + BADGE_PADDING.y];
  return {
    stretchX: [strip],
    stretchY: [strip],
    content: [pixels(x), pixels(y), pixels(SIDE - x), pixels(SIDE - y)],
    textFitWidth: "stretchOnly",
    textFitHeight: "stretchOnly",
  } as Partial<StyleImageMetadata>;
}

function arrowImage({ ink, halo }: Palette): ImageData {
  return drawn(16, (context) => {
    context.translate(8, 8);
    const path = new Path2D(ARROW_PATH);
    context.lineJoin = "round";
    context.lineWidth = ARROW_RIM;
    context.strokeStyle = halo;
    context.stroke(path);
    context.fillStyle = ink;
    context.fill(path);
  });
}
