import { LANGUAGES } from "#domain/base/text.ts";
import { tourWords } from "#i18n/tourWords.ts";
import type { DriveRow } from "./dayRows.ts";
import { driveText } from "./driveText.ts";

interface DriveLineProps {
  readonly row: DriveRow;
  readonly bufferMinutes: number;
}

/** The way to the next place: how long, how far, and what that rests on. */
export function DriveLine({ row: { travel }, bufferMinutes }: DriveLineProps) {
  return (
    <tbody className="handout-drive" data-leg={travel?.leg.kind ?? "missing"}>
      <tr>
        <td />
        <td>
          <span className="handout-way" aria-hidden="true" />
        </td>
        {LANGUAGES.map((language) => (
          <td key={language} lang={language}>
            {travel ? driveText(travel, bufferMinutes, language) : tourWords[language].legs.missing}
          </td>
        ))}
      </tr>
    </tbody>
  );
}
