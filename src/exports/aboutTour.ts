import type { Language } from "#domain/base/text.ts";
import { copyNumber } from "#i18n/copyNumber.ts";
import { shareWords } from "#i18n/shareWords.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { bilingual } from "./bilingual.ts";
import type { TourFile } from "./tourFile.ts";

/** Whether it is the example, for whom the copy is, which one, and of when. */
export function aboutTour(file: TourFile): string {
  return blocks(file, (language) => aboutLines(file, language));
}

export function aboutLines(file: TourFile, language: Language): readonly string[] {
  return [
    ...(file.itinerary.tour.isExample ? [tourWords[language].example] : []),
    copyLine(file, language),
  ];
}

/** `Public copy. Copy no. 3, 19 October 2027 07:10 (Da Nang time)`. */
export function copyLine(file: TourFile, language: Language): string {
  const kind = shareWords[language].kinds[file.copy];
  return file.number > 0 ? `${kind}. ${copyNumber(file, language)}` : kind;
}

/** The lines of one language under those of the other. */
export function blocks(
  { language }: TourFile,
  linesIn: (language: Language) => readonly string[],
): string {
  return bilingual(language, (each) => linesIn(each).join("\n"), "\n\n");
}
