import { useEffect, useRef } from "react";
import type { LngLat } from "#domain/base/geo.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import { siteOf } from "#domain/evidence/catalog.ts";
import type { Site } from "#domain/evidence/site.ts";
import { checkedPlace } from "#domain/place/foundPlace.ts";
import { addStopWords } from "#i18n/addStopWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { useView } from "#state/view.ts";
import { pointText, problemText } from "./addStopPoint.ts";

interface AddStopPointedProps {
  readonly catalog: Catalog;
  readonly onSite: (site: Site) => void;
  readonly onPoint: (point: LngLat) => void;
  readonly onClear: () => void;
}

/** What the person has pointed at on the map, offered as a stop. */
export function AddStopPointed({ catalog, onSite, onPoint, onClear }: AddStopPointedProps) {
  const language = useLanguage();
  const words = addStopWords[language];
  const pointed = useView((view) => view.pointed);
  const site = pointed?.site ? siteOf(catalog, pointed.site) : null;
  const place =
    pointed &&
    checkedPlace({ point: pointed.point, name: null, from: "coordinates", accuracyNote: null });
  const offer = useRef<HTMLDivElement>(null);
  // The map lies elsewhere: what was pointed at there is brought to the eye here.
  useEffect(() => {
    if (pointed) offer.current?.scrollIntoView?.({ block: "nearest" });
  }, [pointed]);
  return (
    <div ref={offer} role="status" className="add-stop-pointed">
      {pointed && (
        <>
          <p>
            {site || place?.ok
              ? words.chosenOnMap(site?.name[language] ?? pointText(pointed.point))
              : place && problemText(place.problem, language)}
          </p>
          <p className="add-stop-buttons">
            {site ? (
              <button type="button" className="plain-button" onClick={() => onSite(site)}>
                {words.addPlace(site.name[language])}
              </button>
            ) : (
              place?.ok && (
                <button
                  type="button"
                  className="plain-button"
                  onClick={() => onPoint(pointed.point)}
                >
                  {words.addChosen}
                </button>
              )
            )}
            <button type="button" className="text-button" onClick={onClear}>
              {words.clearChosen}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
