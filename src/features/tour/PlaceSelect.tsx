import { useId } from "react";
import { isSame } from "#domain/base/sameData.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { StopPlace } from "#domain/tour/tour.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { usePlaceName } from "./usePlaceName.ts";

interface PlaceSelectProps {
  readonly label: string;
  /** What it means that no place is chosen. */
  readonly none: string;
  readonly value: StopPlace | null;
  /** Of the person's own, that the tour has. */
  readonly own: readonly StopPlace[];
  readonly catalog: Catalog;
  readonly onValue: (place: StopPlace | null) => void;
}

/** A site, another place where the vehicle can stop, one of the person's own, or none. */
export function PlaceSelect(props: PlaceSelectProps) {
  const { label, none, value, own, catalog, onValue } = props;
  const words = tourWords[useLanguage()].days;
  const nameOf = usePlaceName(catalog);
  const fieldId = useId();
  const groups = [
    { label: words.sites, places: catalog.sites.map(({ id }) => knownPlace(id)) },
    {
      label: words.places,
      places: catalog.places.filter(({ stop }) => stop).map(({ id }) => knownPlace(id)),
    },
    { label: words.own, places: own },
  ];
  const offered = groups.flatMap(({ places }) => places);
  // A place that the data do not have any more is shown, not changed behind one's back.
  const isOffered = value === null || offered.some((place) => isSame(place, value));
  const chosen = value && offered.find((place) => isSame(place, value));
  return (
    <div className="typed-field">
      <label htmlFor={fieldId}>{label}</label>
      <select
        id={fieldId}
        value={chosen ? keyOf(chosen) : value ? keyOf(value) : ""}
        onChange={(event) =>
          onValue(offered.find((place) => keyOf(place) === event.target.value) ?? null)
        }
      >
        <option value="">{none}</option>
        {!isOffered && <option value={keyOf(value)}>{nameOf(value)}</option>}
        {groups.map(
          ({ label: group, places }) =>
            places.length > 0 && (
              <optgroup key={group} label={group}>
                {places.map((place) => (
                  <option key={keyOf(place)} value={keyOf(place)}>
                    {nameOf(place)}
                  </option>
                ))}
              </optgroup>
            ),
        )}
      </select>
    </div>
  );
}

function knownPlace(id: string): StopPlace {
  return { kind: "known", id };
}

function keyOf(place: StopPlace): string {
  if (place.kind === "known") return place.id;
  const { name, point } = place;
  return `own ${point.lng} ${point.lat} ${name.vi} ${name.en}`;
}
