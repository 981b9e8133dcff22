import type { Language } from "#domain/base/text.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Basemap } from "#domain/place/basemap.ts";
import type { Sheet } from "#domain/stage/sheet.ts";
import type { MeasureText } from "#domain/stage/sheetLines.ts";
import type { Slide } from "#domain/stage/slides.ts";
import type { SheetTheme } from "#exports/sheetInks.ts";
import { type SvgPicture, slideSvg } from "#exports/slideSvg.ts";
import { fontStyleSheet } from "#map/fonts.ts";
import { groundOf } from "#map/ground.ts";
import { ScenePicture } from "#map/ScenePicture.tsx";
import { sceneOf } from "#map/scene.ts";
import type { SceneTour } from "#map/tourScene.ts";
import { viewNow } from "#state/view.ts";
import { qrModules, qrPath } from "#ui/qrModules.ts";
import { elementMarkup } from "./elementMarkup.ts";
import { stageCamera, type TourBounds } from "./stageCamera.ts";

export interface DrawingContent {
  readonly catalog: Catalog;
  readonly basemap: Basemap;
  readonly language: Language;
  readonly theme: SheetTheme;
  /** The tour as the map draws it; null: the talk is about the sites. */
  readonly tour: SceneTour | null;
  readonly tourBounds: TourBounds;
  /** What the code on the last slide says; null: there is none. */
  readonly codeUrl: string | null;
  readonly measure: MeasureText;
}

export interface SlideDrawing {
  /** The whole slide as an SVG file. */
  readonly slide: (slide: Slide, sheet: Sheet) => string;
  /** Its map, or its code, as an SVG file; null where it has none. */
  readonly picture: (slide: Slide, sheet: Sheet, slot: "map" | "code") => DrawnPicture | null;
}

interface DrawnPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The map is drawn for a screen and enlarged, so that its letters are 1/40 of the height. */
const ENLARGED = 2.2;

/** Draws slides with their maps as lines, in fonts that come with the file. */
export async function slideDrawing(content: DrawingContent): Promise<SlideDrawing> {
  const { theme, measure, codeUrl } = content;
  const styles = await fontStyleSheet();
  const mapOf = mapDrawing(content);
  const code = codeUrl === null ? null : codePicture(codeUrl);
  const pictureOf = (slide: Slide, sheet: Sheet, slot: "map" | "code") => {
    const box = sheet.boxes.find(({ kind }) => kind === slot);
    if (!box) return null;
    const picture = slot === "map" ? mapOf(slide, box) : code;
    return picture && { picture, box };
  };
  return {
    slide: (slide, sheet) => {
      const [map, qr] = [pictureOf(slide, sheet, "map"), pictureOf(slide, sheet, "code")];
      const pictures = { ...(map && { map: map.picture }), ...(qr && { code: qr.picture }) };
      return slideSvg(sheet, { theme, measure, styles, pictures });
    },
    picture: (slide, sheet, slot) => {
      const found = pictureOf(slide, sheet, slot);
      if (!found) return null;
      const { width, height } = found.box;
      const alone: Sheet = {
        ...sheet,
        boxes: [{ ...found.box, x: 0, y: 0 }],
      };
      const svg = slideSvg(alone, {
        ...{ theme, measure, styles, pictures: { [slot]: found.picture } },
        size: { width, height },
      });
      return { svg, width, height };
    },
  };
}

function mapDrawing(content: DrawingContent) {
  const { catalog, basemap, language, theme, tour, tourBounds } = content;
  const { divisions, bothNames: both } = viewNow();
  const ground = groundOf(basemap, { language, both, divisions });
  return (slide: Slide, box: { width: number; height: number }): SvgPicture => {
    const selectedSite = slide.kind === "site" ? slide.site.id : null;
    const scene = sceneOf({
      ...{ sites: catalog.sites, ground, language, theme, selectedSite },
      // So far away its badges would stand on the name of the city.
      tour: slide.kind === "locator" ? null : tour,
    });
    const size = { width: box.width / ENLARGED, height: box.height / ENLARGED };
    const camera = stageCamera(slide, scene, { size, tourBounds, covered: 0 });
    const markup = elementMarkup(
      // biome-ignore lint/a11y/noSvgWithoutTitle: what it stands in has one
      <svg width={size.width} height={size.height} viewBox={`0 0 ${size.width} ${size.height}`}>
        <ScenePicture scene={scene} camera={camera} size={size} />
      </svg>,
    );
    return { markup, ...size };
  };
}

/** Dark on light in any theme: many phones read no other code. */
function codePicture(url: string): SvgPicture | null {
  const modules = qrModules(url);
  if (!modules) return null;
  const side = modules.length;
  const markup = `<rect width="${side}" height="${side}" fill="#FFFFFF"/><path d="${qrPath(modules)}" fill="#000000" shape-rendering="crispEdges"/>`;
  return { markup, width: side, height: side };
}
