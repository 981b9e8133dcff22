import { type Camera, distanceMetres } from "#domain/base/geo.ts";
import { directionWords } from "#i18n/directionWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { MAP_IN_WORDS } from "#map/mapInWords.ts";
import { MiddleInWords } from "./MiddleInWords.tsx";
import { nearestOf, type SaidScene, wayFrom } from "./wayInWords.ts";

interface MapInWordsProps {
  readonly scene: SaidScene;
  /** Where keys move the map, what it then shows is said. */
  readonly camera?: Camera;
}

/** Nearer than that, two places are one. */
const SAME_METRES = 60;

/**
 * What the map shows, for who hears it: each site by its way from the nearest of those named before, and the stops of
 * a tour in their order, by their way from the first site.
 */
export function MapInWords({ scene, camera }: MapInWordsProps) {
  const { sites, tour } = scene;
  const language = useLanguage();
  const words = directionWords[language];
  const ofSites = sites.map(({ label, point }, i) => {
    const nearest = nearestOf(point, sites.slice(0, i));
    return nearest ? words.from(label, wayFrom(point, nearest, language)) : label;
  });
  const [first] = sites;
  const ofStops = inOrder(tour).map(({ mark, name, point }) => {
    const isFirst = !first || distanceMetres(point, first.point) < SAME_METRES;
    const place = isFirst ? name : words.from(name, wayFrom(point, first, language));
    return words.stop(mark, place);
  });
  return (
    <>
      <p id={MAP_IN_WORDS} className="visually-hidden">
        {[...ofSites, ...ofStops].join(". ")}
      </p>
      {camera && <MiddleInWords scene={scene} camera={camera} />}
    </>
  );
}

function inOrder(tour: SaidScene["tour"]) {
  const stops = (tour?.places ?? []).flatMap(({ name, point, stops: visits }) =>
    visits.map(({ mark }) => ({ mark, name, point })),
  );
  // `1.10` comes after `1.9`.
  return stops.toSorted((a, b) => a.mark.localeCompare(b.mark, "en", { numeric: true }));
}
