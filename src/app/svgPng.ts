import type { Size } from "#map/camera.ts";

/** An SVG file with its fonts in it as a PNG of so many pixels; rejects where the browser cannot hold one. */
export async function svgPng(svg: string, { width, height }: Size): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width);
    canvas.height = Math.round(height);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!blob) throw new Error("the browser cannot hold a picture of that size");
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
