import "./stage.css";
import "#features/present/slide.css";
import "#features/present/stageBar.css";
import { useState } from "react";
import { loadTourDrawing } from "#map/tourDrawingPart.ts";
import { useConfigFile } from "#services/config.ts";
import { siteIds, useBasemap, useCatalog } from "#services/dataFiles.ts";
import { planOfPage } from "#services/oneFile.ts";
import { type Theme, viewNow } from "#state/view.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { useFocusReturn } from "#ui/useFocusReturn.ts";
import { ErrorScreen } from "./ErrorScreen.tsx";
import { latePart } from "./latePart.tsx";
import { planOfStep } from "./planOfStep.ts";
import { Stage, type StageFiles } from "./Stage.tsx";
import { StageWaiting } from "./StageWaiting.tsx";

// The planner's part comes only for a tour.
const TourStage = latePart(
  async () => {
    const [file] = await Promise.all([import("./TourStage.tsx"), loadTourDrawing()]);
    return file.TourStage;
  },
  <ErrorScreen />,
  <StageWaiting />,
);

/** The sites or the open tour on a stage. */
export function PresentMode({ theme }: { theme: Theme }) {
  // The button that leaves the stage goes with it.
  useFocusReturn();
  const { content: catalog, ...catalogFiles } = useCatalog();
  const { content: basemap, ...basemapFiles } = useBasemap();
  const configFile = useConfigFile();
  // As one came: what the planner makes of the address afterwards is the same tour.
  const [hasTour] = useState(
    () => viewNow().tour !== null || planOfStep() !== null || planOfPage() !== null,
  );
  const areSitesThere = catalog.sites.length === siteIds.length;
  const files: StageFiles = {
    catalog,
    basemap,
    isMapComplete: (areSitesThere || !catalogFiles.isLoading) && !basemapFiles.isLoading,
    isSettled: !catalogFiles.isLoading,
    problems: [...catalogFiles.problems, ...basemapFiles.problems, ...configFile.problems],
    onTryAgain: () => {
      catalogFiles.tryAgain();
      basemapFiles.tryAgain();
      configFile.tryAgain();
    },
  };
  if (!areSitesThere && catalogFiles.isLoading) return <StageWaiting />;
  return (
    <ErrorBoundary fallback={<ErrorScreen />}>
      {hasTour ? (
        <TourStage theme={theme} files={files} />
      ) : (
        <Stage theme={theme} files={files} planned={null} />
      )}
    </ErrorBoundary>
  );
}
