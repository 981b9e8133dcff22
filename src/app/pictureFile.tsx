import { fontStyleSheet } from "#map/fonts.ts";
import { Picture, type PictureContent, pictureSize } from "#map/Picture.tsx";
import { elementMarkup } from "./elementMarkup.ts";
import { svgPng } from "./svgPng.ts";

/** A map with title, scale and credits as an SVG file; ground that is not ours is a picture in it. */
export async function pictureSvgFile(content: PictureContent, ratio: number): Promise<Blob> {
  const svg = await pictureSvg(await withMapImage(content, ratio));
  return new Blob([svg], { type: "image/svg+xml" });
}

/** Carries its fonts with it. */
async function pictureSvg(content: PictureContent): Promise<string> {
  const fonts = await fontStyleSheet();
  return elementMarkup(<Picture {...content} />, (picture) => {
    const styles = document.createElementNS("http://www.w3.org/2000/svg", "style");
    styles.textContent = fonts;
    picture.prepend(styles);
  });
}

/** The same as PNG; `ratio` is pixels of the file for each of the map. */
export async function picturePng(content: PictureContent, ratio: number): Promise<Blob> {
  const drawn = await withMapImage(content, ratio);
  const { width, height } = pictureSize(content.size);
  return svgPng(await pictureSvg(drawn), { width: width * ratio, height: height * ratio });
}

/** Ground that is not ours can only be drawn by MapLibre. */
async function withMapImage(content: PictureContent, ratio: number): Promise<PictureContent> {
  if (content.scene.backdrop.kind === "bundled") return content;
  const { mapImage } = await import("#map/mapImage.ts");
  return { ...content, image: await mapImage(content, ratio) };
}
