import { useEffect, useState } from "react";
import { type Catalog, sentenceOf, siteOf } from "#domain/evidence/catalog.ts";
import { SiteList } from "#features/sites/SiteList.tsx";
import { loadTourDrawing } from "#map/tourDrawingPart.ts";
import { useConfigFile } from "#services/config.ts";
import { useBasemap, useCatalog } from "#services/dataFiles.ts";
import { closeReader, ignoreParameter, type Theme, useView } from "#state/view.ts";
import { afterPaint } from "#ui/afterPaint.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { useEver } from "#ui/useEver.ts";
import { ErrorScreen } from "./ErrorScreen.tsx";
import { ExplorePanel, SitePanel } from "./ExplorePanel.tsx";
import { IgnoredParameters } from "./IgnoredParameters.tsx";
import { latePart } from "./latePart.tsx";
import { MapRegion, type PlanOnMap } from "./MapRegion.tsx";
import { OverPage, useHasOverPage } from "./OverPage.tsx";
import { Sheet } from "./Sheet.tsx";
import { useFirstPage } from "./useFirstPage.ts";

// Loaded when they are opened: the map and the list come first.
const Reader = latePart(() => import("#features/reader/Reader.tsx").then((file) => file.Reader));
const Problems = latePart(
  () => import("./Problems.tsx").then((file) => file.Problems),
  undefined,
  null,
);
const PlanPanel = latePart(async () => {
  const [file] = await Promise.all([import("./PlanPanel.tsx"), loadTourDrawing()]);
  return file.PlanPanel;
});

/** One map for all modes, what the mode says beside it, and the articles. */
export function Workspace({ theme }: { theme: Theme }) {
  const { content: catalog, ...catalogFiles } = useCatalog();
  const { content: basemap, ...basemapFiles } = useBasemap();
  const configFile = useConfigFile();
  const mode = useView((view) => view.mode);
  const siteId = useView((view) => view.site);
  const passage = useView((view) => view.passage);
  const site = siteId === null ? null : siteOf(catalog, siteId);
  const [plan, setPlan] = useState<PlanOnMap | null>(null);
  useUnknownPassage(passage, catalog, catalogFiles.isLoading);
  // Who looks at a site reads what is said of it next.
  useEffect(() => (siteId === null ? undefined : afterPaint(Reader.reach)), [siteId]);
  const list = (
    <SiteList
      sites={catalog.sites}
      selected={siteId}
      compact={site !== null}
      onReach={SitePanel.reach}
    />
  );
  const hasSites = catalog.sites.length > 0 || !catalogFiles.isLoading;
  const problems = [...catalogFiles.problems, ...basemapFiles.problems, ...configFile.problems];
  const hasFailed = useEver(problems.length > 0);
  const hasOverPage = useHasOverPage(catalog);
  useFirstPage(hasSites);
  return (
    <div
      className="workspace"
      data-mode={mode}
      data-reading={passage !== null}
      data-over={hasOverPage}
    >
      {hasOverPage && <OverPage catalog={catalog} basemap={basemap} />}
      <main className="workspace-map" tabIndex={-1}>
        {site && list}
        <ErrorBoundary fallback={<ErrorScreen />}>
          <MapRegion
            catalog={catalog}
            basemap={basemap}
            isComplete={hasSites && !basemapFiles.isLoading}
            theme={theme}
            plan={plan}
            onSettled={SitePanel.reach}
          />
        </ErrorBoundary>
      </main>
      <Sheet isCovered={passage !== null} subject={mode === "plan" ? mode : (site?.id ?? "sites")}>
        <IgnoredParameters />
        {hasFailed && (
          <Problems
            problems={problems}
            isLoading={catalogFiles.isLoading || basemapFiles.isLoading || configFile.isLoading}
            onTryAgain={() => {
              catalogFiles.tryAgain();
              basemapFiles.tryAgain();
              configFile.tryAgain();
            }}
          />
        )}
        <ErrorBoundary fallback={<ErrorScreen />} key={`${mode}${siteId}`}>
          {mode === "plan" ? (
            <PlanPanel catalog={catalog} onPlanOnMap={setPlan} />
          ) : (
            <ExplorePanel catalog={catalog} site={site} list={list} />
          )}
        </ErrorBoundary>
      </Sheet>
      {passage !== null && !hasOverPage && !catalogFiles.isLoading && (
        <Reader catalog={catalog} passage={passage} siteId={siteId} />
      )}
    </div>
  );
}

/** A sentence that the articles do not have is said, and the reader stays closed. */
function useUnknownPassage(passage: string | null, catalog: Catalog, isLoading: boolean): void {
  const isUnknown =
    passage !== null &&
    !isLoading &&
    catalog.articles.some(({ language }) => passage.startsWith(`${language}-`)) &&
    !sentenceOf(catalog, passage);
  useEffect(() => {
    if (!isUnknown) return;
    closeReader();
    ignoreParameter({ parameter: "passage", value: passage });
  }, [isUnknown, passage]);
}
