import type { SheetText } from "#domain/stage/sheet.ts";
import { fitted } from "#domain/stage/sheetFit.ts";
import type { Slide } from "#domain/stage/slides.ts";
import { slideFileWords } from "#i18n/slideFileWords.ts";
import type { SheetContext } from "./sheetContext.ts";
import { paragraph, run, textBox } from "./sheetText.ts";
import { slideTitle } from "./slideText.ts";

interface HeadPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** At most. */
  readonly height: number;
  /** Of the letters, the best first; none under 56, which a hall can read. */
  readonly sizes: readonly number[];
}

/** The title of a slide, as large as there is room. */
export function sheetHead(
  slide: Slide,
  { sizes, height, ...place }: HeadPlace,
  { talk, language, measure }: SheetContext,
): SheetText {
  const title = slideTitle(slide, talk, language);
  const ways = sizes.map((size) => [
    paragraph([run(title, language, { isBold: true })], size, { leading: 1.14 }),
  ]);
  return textBox(
    { ...place, name: slideFileWords[language].names.title, isTitle: true },
    fitted(ways, { width: place.width, height }, measure),
    measure,
  );
}
