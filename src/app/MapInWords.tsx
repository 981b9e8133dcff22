import { distanceMetres } from "#domain/base/geo.ts";
import { directionOf } from "#domain/place/direction.ts";
import { directionWords } from "#i18n/directionWords.ts";
import { formatMetres } from "#i18n/format.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { MAP_IN_WORDS } from "#map/mapInWords.ts";
import type { SceneSite } from "#map/scene.ts";
import { roundLength } from "./useMarks.ts";

interface MapInWordsProps {
  readonly sites: readonly Pick<SceneSite, "id" | "label" | "point">[];
}

/** What the map shows, for who hears it: each site by its way from the nearest of those named before. */
export function MapInWords({ sites }: MapInWordsProps) {
  const language = useLanguage();
  const words = directionWords[language];
  const sentences = sites.map(({ label, point }, i) => {
    const [nearest] = sites
      .slice(0, i)
      .map((other) => ({ other, metres: distanceMetres(point, other.point) }))
      .toSorted((a, b) => a.metres - b.metres);
    if (!nearest) return label;
    const distance = formatMetres(roundLength(nearest.metres), language);
    const direction = words.directions[directionOf(point, nearest.other.point)];
    return words.from(label, words.way(distance, direction), nearest.other.label);
  });
  return (
    <p id={MAP_IN_WORDS} className="visually-hidden">
      {sentences.join(". ")}
    </p>
  );
}
