import { type Language, otherLanguage } from "#domain/base/text.ts";
import { signOf } from "#domain/evidence/symbol.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { addStopWords } from "#i18n/addStopWords.ts";
import { searchWords } from "#i18n/searchWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { ShapeMark } from "#ui/ShapeMark.tsx";
import type { AddOption } from "./addStopOptions.ts";
import { noteText, pointText } from "./addStopPoint.ts";

interface AddStopOptionProps {
  readonly option: AddOption;
  readonly tour: Tour;
}

/** What would be added, and what to know before one does. */
export function AddStopOption({ option, tour }: AddStopOptionProps) {
  const language = useLanguage();
  const words = addStopWords[language];
  if (option.kind === "point") {
    const { point, name, accuracyNote } = option.found;
    return (
      <span className="add-stop-lines">
        <span>{words.addPoint(pointText(point))}</span>{" "}
        {name !== null && <span className="small">{words.namedInLink(name)}</span>}{" "}
        {accuracyNote && <span className="small">{noteText(accuracyNote, language)}</span>}
      </span>
    );
  }
  const { id, name } = option.kind === "site" ? option.site : option.place;
  const other = otherLanguage(language);
  const stops = stopsAt(id, tour, language);
  return (
    <>
      {option.kind === "site" && <ShapeMark {...signOf(option.site)} />}
      <span className="add-stop-lines">
        <span>{words.addPlace(name[language])}</span>{" "}
        <span className="small">
          {option.kind === "site"
            ? words.site
            : searchWords[language].placeKinds[option.place.kind]}
          {name[other] !== name[language] && (
            <>
              {" · "}
              <span lang={other}>{name[other]}</span>
            </>
          )}
        </span>{" "}
        {stops.length > 0 && <span className="small">{words.alreadyIn(stops.join(", "))}</span>}{" "}
        {!canStop(option) && <span className="add-stop-warning">{words.noVehicle}</span>}
      </span>
    </>
  );
}

/** By the data: of a place of the person's own nothing is known. */
function canStop(option: AddOption): boolean {
  return option.kind !== "place" || option.place.stop;
}

/** Each stop of the tour that is there already. */
function stopsAt(id: string, { days }: Tour, language: Language): string[] {
  const words = addStopWords[language];
  return days.flatMap(({ stops }, day) =>
    stops.flatMap(({ place }, i) => {
      if (place.kind !== "known" || place.id !== id) return [];
      return days.length > 1 ? words.stopOfDay(`${i + 1}`, `${day + 1}`) : words.stop(`${i + 1}`);
    }),
  );
}
