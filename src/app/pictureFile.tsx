import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { fontStyleSheet } from "#map/fonts.ts";
import { Picture, type PictureContent, pictureSize } from "#map/Picture.tsx";

/** A map with title, scale and credits as an SVG file that carries its fonts with it. */
async function pictureSvg(content: PictureContent): Promise<string> {
  const holder = document.createElement("div");
  const root = createRoot(holder);
  flushSync(() => root.render(<Picture {...content} />));
  const picture = holder.querySelector("svg");
  if (!picture) throw new Error("the picture was not rendered");
  const styles = document.createElementNS("http://www.w3.org/2000/svg", "style");
  styles.textContent = await fontStyleSheet();
  picture.prepend(styles);
  const text = new XMLSerializer().serializeToString(picture);
  root.unmount();
  return text;
}

/** The same as PNG; `ratio` is pixels of the file for each of the map. */
export async function picturePng(content: PictureContent, ratio: number): Promise<Blob> {
  const drawn = await withMapImage(content, ratio);
  const url = URL.createObjectURL(new Blob([await pictureSvg(drawn)], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const { width, height } = pictureSize(content.size);
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!blob) throw new Error("the browser cannot hold a picture of that size");
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Ground that is not ours can only be drawn by MapLibre. */
async function withMapImage(content: PictureContent, ratio: number): Promise<PictureContent> {
  if (content.scene.backdrop.kind === "bundled") return content;
  const { mapImage } = await import("#map/mapImage.ts");
  return { ...content, image: await mapImage(content, ratio) };
}
