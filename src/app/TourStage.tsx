import { useMemo } from "react";
import { copyOf } from "#domain/tour/copy.ts";
import { EXAMPLE_ID } from "#domain/tour/exampleTour.ts";
import { formatTourCode } from "#domain/tourCode/tourCode.ts";
import { PlanNotices } from "#features/share/PlanNotices.tsx";
import { boundsOfTour } from "#map/tourScene.ts";
import { useItinerary } from "#services/itinerary.ts";
import { useTour } from "#state/tour.ts";
import { mirrorTour, type Theme, useView, viewNow } from "#state/view.ts";
import { VersionNotice } from "./planParts.ts";
import { Stage, type StageFiles } from "./Stage.tsx";
import { StageWaiting } from "./StageWaiting.tsx";
import { usePlanKeeping } from "./usePlanKeeping.ts";
import { useTourScene } from "./useTourScene.ts";

/**
 * The open tour on a stage: its public copy, because slides are for everybody, and what the person wants
 * to say, which only the presenter's window shows.
 */
export function TourStage({ theme, files }: { theme: Theme; files: StageFiles }) {
  const keeping = usePlanKeeping({ code: viewNow().tour, onCode: mirrorTour });
  const open = useTour((state) => state.tour);
  const isExample = useTour(({ origin, tour }) => origin === "example" && tour.id === EXAMPLE_ID);
  const inAddress = useView((view) => view.tour);
  const tour = useMemo(() => ({ ...copyOf(open, "public"), deck: open.deck }), [open]);
  const { itinerary } = useItinerary(tour, files.catalog);
  const scene = useTourScene(itinerary, files.catalog);
  const notices = <PlanNotices catalog={files.catalog} keeping={keeping} Version={VersionNotice} />;
  if (!keeping.isReady) return <StageWaiting />;
  // A link that cannot be read brings no tour; what else may lie on the device was not asked for.
  const isBad = keeping.notices.some(({ kind }) => kind === "bad-link");
  const planned =
    isExample || isBad
      ? null
      : {
          tour,
          itinerary,
          scene,
          boundsOfTour,
          linkCode: inAddress,
          code: () => inAddress ?? formatTourCode(tour),
        };
  return <Stage theme={theme} files={files} planned={planned} notices={notices} />;
}
