import type { LngLat } from "#domain/base/geo.ts";
import { DIRECTIONS_SERVICES, directionsLinks } from "#domain/place/directionsLinks.ts";
import { addStopWords } from "#i18n/addStopWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { MAP_NAMES } from "./addStopMapNames.ts";
import { pointText } from "./addStopPoint.ts";

interface DirectionsLinksProps {
  readonly from: LngLat;
  readonly to: LngLat;
  /** What the ends are called; without them, their coordinates. */
  readonly fromName?: string | null;
  readonly toName?: string | null;
}

/** The way between two places in maps that know more roads, turns and the traffic. */
export function DirectionsLinks(props: DirectionsLinksProps) {
  const { from, to, fromName = null, toName = null } = props;
  const words = addStopWords[useLanguage()];
  const links = directionsLinks({ point: from, name: fromName }, { point: to, name: toName });
  const way = words.fromTo(fromName ?? pointText(from), toName ?? pointText(to));
  return (
    <details className="directions-links small">
      <summary>
        {words.directions}
        <span className="visually-hidden">, {way}</span>
      </summary>
      <p className="small">{words.needsNetwork}</p>
      <p>
        {DIRECTIONS_SERVICES.map((service) => (
          <a key={service} href={links[service]} target="_blank" rel="noopener noreferrer">
            {MAP_NAMES[service]}
            <span className="visually-hidden">
              , {way}, {words.newTab}
            </span>
          </a>
        ))}
      </p>
    </details>
  );
}
