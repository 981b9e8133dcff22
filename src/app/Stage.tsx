import { type ReactNode, useEffect, useMemo, useState } from "react";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Basemap } from "#domain/place/basemap.ts";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import { slidesOf } from "#domain/stage/slides.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { PresenterView } from "#features/present/PresenterView.tsx";
import { presenterSession, reportBadSession } from "#features/present/presenterWindow.ts";
import type { Talk } from "#features/present/talk.ts";
import { useStageTalk } from "#features/present/useStageTalk.ts";
import type { SceneTour } from "#map/tourScene.ts";
import type { FileProblem } from "#services/fileProblem.ts";
import { sessionOfTab } from "#services/stageChannel.ts";
import { newId } from "#state/newId.ts";
import { goToStep } from "#state/step.ts";
import { ignoreParameter, type Theme, useView } from "#state/view.ts";
import { StageScreen } from "./StageScreen.tsx";
import type { TourBounds } from "./stageCamera.ts";
import { useHandlingKept } from "./useHandlingKept.ts";

/** The data files, as far as they have come. */
export interface StageFiles {
  readonly catalog: Catalog;
  readonly basemap: Basemap;
  /** Whether every file that the map draws has arrived or has failed for good. */
  readonly isMapComplete: boolean;
  /** The same of what the slides say. */
  readonly isSettled: boolean;
  readonly problems: readonly FileProblem[];
  readonly onTryAgain: () => void;
}

/** A tour with what the planner's part knows of it. */
export interface PlannedTalk {
  readonly tour: Tour;
  readonly itinerary: Itinerary | null;
  readonly scene: SceneTour | null;
  readonly boundsOfTour: NonNullable<TourBounds>;
  /** `tour=` for a link; null where it is too long for one. */
  readonly linkCode: string | null;
  /** `tour=` for another window here, however long. */
  readonly code: () => string;
}

interface StageProps {
  readonly theme: Theme;
  readonly files: StageFiles;
  /** Null: the sites. */
  readonly planned: PlannedTalk | null;
  /** Sentences about the tour that a person should see. */
  readonly notices?: ReactNode;
}

/** A talk in one of its windows: the one that the hall sees, or the presenter's. */
export function Stage({ theme, files, planned, notices }: StageProps) {
  const { catalog } = files;
  const tour = planned?.tour ?? null;
  const itinerary = planned?.itinerary ?? null;
  const talk = useMemo(
    (): Talk => ({ catalog, tour, itinerary, slides: slidesOf(catalog, tour) }),
    [catalog, tour, itinerary],
  );
  const [presenting] = useState(presenterSession);
  const [session] = useState(() => presenting ?? sessionOfTab(newId()));
  const stage = useStageTalk(session, talk.slides.length);
  useStepThatIsThere(talk.slides.length, files.isSettled);
  useEffect(reportBadSession, []);
  useHandlingKept();
  if (presenting !== null) {
    return <PresenterView talk={talk} stage={stage} />;
  }
  return (
    <StageScreen
      theme={theme}
      files={files}
      planned={planned}
      notices={notices}
      talk={talk}
      stage={stage}
      session={session}
    />
  );
}

/** A number beyond the last slide is said and becomes the last. */
function useStepThatIsThere(total: number, isSettled: boolean): void {
  const step = useView((view) => view.step);
  const isBeyond = isSettled && step > total;
  useEffect(() => {
    if (!isBeyond) return;
    ignoreParameter({ parameter: "step", value: `${step}` });
    goToStep(step, total);
  }, [isBeyond, step, total]);
}
