import "./plan.css";
import "#features/tour/tour.css";
import "#features/tour/addStop.css";
import "#features/tour/clock.css";
import "#features/tour/timeline.css";
import "#features/tour/timelineKey.css";
import "#features/onTheDay/onTheDay.css";
import { type ReactNode, useCallback, useEffect, useMemo } from "react";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Itinerary, Travel } from "#domain/schedule/itinerary.ts";
import type { Stop, StopPlace, Tour } from "#domain/tour/tour.ts";
import { placeOf } from "#domain/tour/tourPlace.ts";
import { PlanNotices } from "#features/share/PlanNotices.tsx";
import { BestOrder } from "#features/tour/BestOrder.tsx";
import { Conflicts } from "#features/tour/Conflicts.tsx";
import { DayHead } from "#features/tour/DayHead.tsx";
import { DelayControl } from "#features/tour/DelayControl.tsx";
import { DirectionsLinks } from "#features/tour/DirectionsLinks.tsx";
import { legsByMatrix } from "#features/tour/orderLegs.ts";
import { StopList } from "#features/tour/StopList.tsx";
import { Timeline } from "#features/tour/Timeline.tsx";
import { TourHead } from "#features/tour/TourHead.tsx";
import { TourNotice } from "#features/tour/TourNotice.tsx";
import { planWords } from "#i18n/planWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import type { MapClick } from "#map/SiteMap.ts";
import { useItinerary } from "#services/itinerary.ts";
import { useRouters } from "#services/useRouters.ts";
import { openSlides, usePlanPart } from "#state/planPart.ts";
import { followDay, selectStop, useTour } from "#state/tour.ts";
import { mirrorTour, pointAt, viewNow } from "#state/view.ts";
import { useAfterPaint } from "#ui/useAfterPaint.ts";
import { AddStopHere } from "./AddStopHere.tsx";
import { latePart } from "./latePart.tsx";
import type { PlanOnMap } from "./MapRegion.tsx";
import { PlanTools } from "./PlanTools.tsx";
import { StopFields, VersionNotice } from "./planParts.ts";
import { RoutingNote } from "./RoutingNote.tsx";
import { usePlanKeeping } from "./usePlanKeeping.ts";
import { useTourScene } from "./useTourScene.ts";

const DeckPanel = latePart(() => import("./DeckPanel.tsx").then((file) => file.DeckPanel));
const OnTheDay = latePart(() =>
  import("#features/onTheDay/OnTheDay.tsx").then((file) => file.OnTheDay),
);

interface PlanPanelProps {
  readonly catalog: Catalog;
  /** The tour as the map is to draw it; null when it is no longer to be seen. */
  readonly onPlanOnMap: (plan: PlanOnMap | null) => void;
}

/** A tour as it is put together: what is in it, when, and what does not work. */
export function PlanPanel({ catalog, onPlanOnMap }: PlanPanelProps) {
  const words = planWords[useLanguage()];
  const keeping = usePlanKeeping({ code: viewNow().tour, onCode: mirrorTour });
  const tour = useTour((state) => state.tour);
  const opening = useTour((state) => state.opening);
  const delays = useTour((state) => state.delays);
  const selectedStop = useTour((state) => state.selectedStop);
  // With the stop that it is about; before one is chosen it says that one can be.
  const delayAt = ({ id }: Stop) =>
    id === selectedStop &&
    itinerary &&
    base && <DelayControl itinerary={itinerary} base={base} catalog={catalog} />;
  const { itinerary, planned: base, ...routing } = useItinerary(tour, catalog, delays);
  const part = usePlanPart((state) => state.part);
  const isOnTheDay = useTour((state) => state.isOnTheDay);
  // The list is seen as it is now before the pictures of it follow.
  const drawn = useAfterPaint(keeping.isReady ? itinerary : null);
  const scene = useTourScene(drawn, catalog);
  // The map lies beside this panel and is there before and after it.
  useEffect(() => onPlanOnMap(scene && { tour: scene, onClick: choose }), [onPlanOnMap, scene]);
  useEffect(() => () => onPlanOnMap(null), [onPlanOnMap]);
  if (!keeping.isReady) return <p aria-busy="true">{words.loading}</p>;
  const notices = <PlanNotices catalog={catalog} keeping={keeping} Version={VersionNotice} />;
  if (isOnTheDay) {
    return (
      <OnTheDay
        notices={notices}
        itinerary={itinerary}
        base={base}
        catalog={catalog}
        directions={(from, to) => <Directions from={from} to={to} catalog={catalog} />}
        onClose={() => followDay(false)}
      />
    );
  }
  if (part === "slides") {
    return (
      <>
        {notices}
        <DeckPanel key={opening} tour={tour} itinerary={base} catalog={catalog} />
      </>
    );
  }
  return (
    <section className="tour" aria-label={words.title}>
      {notices}
      <TourHead key={opening} tour={tour} />
      <PlanTools
        itinerary={base}
        catalog={catalog}
        onDay={() => followDay(true)}
        onSlides={openSlides}
      />
      {itinerary && <Conflicts itinerary={itinerary} catalog={catalog} />}
      <RoutingNote fallback={routing.fallback} onTryAgain={routing.tryAgain} />
      {tour.days.map((_, dayIndex) => (
        <Day
          // Another plan begins with everything folded.
          // biome-ignore lint/suspicious/noArrayIndexKey: a day is its place in the tour
          key={`${opening} ${dayIndex}`}
          tour={tour}
          dayIndex={dayIndex}
          itinerary={itinerary}
          drawn={drawn}
          catalog={catalog}
          tools={delayAt}
        />
      ))}
      {itinerary && base && selectedStop === null && (
        <DelayControl itinerary={itinerary} base={base} catalog={catalog} />
      )}
      <TourNotice tour={tour} itinerary={itinerary} catalog={catalog} />
    </section>
  );
}

/** A click on a stop chooses it; one on anything else may be a stop to come. */
function choose({ point, site, stop }: MapClick): void {
  if (stop !== null) selectStop(stop);
  pointAt(stop === null ? { point, known: site } : null);
}

interface DayProps {
  readonly tour: Tour;
  readonly dayIndex: number;
  readonly itinerary: Itinerary | null;
  /** As its pictures show it. */
  readonly drawn: Itinerary | null;
  readonly catalog: Catalog;
  /** More of what one can do at a stop. */
  readonly tools: (stop: Stop) => ReactNode;
}

function Day({ tour, dayIndex, itinerary, drawn, catalog, tools }: DayProps) {
  const routers = useRouters();
  const { vehicle } = tour;
  const date = tour.days[dayIndex]?.date ?? "";
  const legsFor = useMemo(
    () => routers && legsByMatrix(routers.choice, catalog, { vehicle, date }),
    [routers, catalog, vehicle, date],
  );
  const directions = useCallback(
    ({ from, to }: Travel) => <Directions from={from} to={to} catalog={catalog} />,
    [catalog],
  );
  return (
    <div className="tour-day">
      <DayHead tour={tour} dayIndex={dayIndex} catalog={catalog} />
      <div>
        <StopList
          tour={tour}
          dayIndex={dayIndex}
          itinerary={itinerary}
          catalog={catalog}
          Fields={StopFields}
          tools={tools}
          directions={directions}
        />
        <AddStopHere tour={tour} dayIndex={dayIndex} catalog={catalog} itinerary={itinerary} />
        {legsFor && (
          <BestOrder tour={tour} dayIndex={dayIndex} catalog={catalog} legsFor={legsFor} />
        )}
      </div>
      <div className="tour-clock">
        {drawn && <Timeline itinerary={drawn} dayIndex={dayIndex} catalog={catalog} />}
      </div>
    </div>
  );
}

interface DirectionsProps {
  readonly from: StopPlace;
  readonly to: StopPlace;
  readonly catalog: Catalog;
}

function Directions({ from, to, catalog }: DirectionsProps) {
  const language = useLanguage();
  const [start, end] = [placeOf(catalog, from), placeOf(catalog, to)];
  if (!start || !end) return null;
  return (
    <DirectionsLinks
      from={start.point}
      to={end.point}
      fromName={start.name[language]}
      toName={end.name[language]}
    />
  );
}
