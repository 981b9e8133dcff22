import { lazy, Suspense, useEffect } from "react";
import { sentenceOf, siteOf } from "#domain/catalog.ts";
import { SiteList } from "#features/sites/SiteList.tsx";
import { useWords } from "#i18n/WordsProvider.tsx";
import { useBasemap, useCatalog } from "#services/dataFiles.ts";
import { closeReader, ignoreParameter, type Theme, useView } from "#state/view.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { ArticleLinks } from "./ArticleLinks.tsx";
import { ErrorScreen } from "./ErrorScreen.tsx";
import { MapRegion } from "./MapRegion.tsx";
import { OverPage, useHasOverPage } from "./OverPage.tsx";
import { IgnoredParameters, Problems } from "./Problems.tsx";
import { Sheet } from "./Sheet.tsx";
import { SiteTools } from "./SiteTools.tsx";

// Loaded when they are opened: the map and the list come first.
const SitePanel = lazy(() =>
  import("#features/sites/SitePanel.tsx").then(({ SitePanel: part }) => ({ default: part })),
);
const Reader = lazy(() =>
  import("#features/reader/Reader.tsx").then(({ Reader: part }) => ({ default: part })),
);
const EvidenceFiles = lazy(() =>
  import("./EvidenceFiles.tsx").then(({ EvidenceFiles: part }) => ({ default: part })),
);

/** Sites on a map, a panel for each, and the articles beside them. */
export function ExploreMode({ theme }: { theme: Theme }) {
  const { app: words } = useWords();
  const { content: catalog, ...catalogFiles } = useCatalog();
  const { content: basemap, ...basemapFiles } = useBasemap();
  const siteId = useView((view) => view.site);
  const passage = useView((view) => view.passage);
  const site = siteId === null ? null : siteOf(catalog, siteId);
  const isReading = passage !== null;
  const isUnknownPassage =
    isReading &&
    !catalogFiles.isLoading &&
    hasArticle(catalog.articles, passage) &&
    !sentenceOf(catalog, passage);
  useEffect(() => {
    if (!isUnknownPassage) return;
    closeReader();
    ignoreParameter({ parameter: "passage", value: passage });
  }, [isUnknownPassage, passage]);
  const list = <SiteList sites={catalog.sites} selected={siteId} compact={site !== null} />;
  const hasSites = catalog.sites.length > 0 || !catalogFiles.isLoading;
  const hasOverPage = useHasOverPage(catalog);
  return (
    <div className="explore" data-reading={isReading} data-over={hasOverPage}>
      {hasOverPage && <OverPage catalog={catalog} basemap={basemap} />}
      <main className="explore-map" tabIndex={-1}>
        {site && list}
        <MapRegion
          catalog={catalog}
          basemap={basemap}
          isComplete={hasSites && !basemapFiles.isLoading}
          theme={theme}
        />
      </main>
      <Sheet isCovered={isReading} subject={site?.id ?? "sites"}>
        <IgnoredParameters />
        <Problems
          problems={[...catalogFiles.problems, ...basemapFiles.problems]}
          onTryAgain={() => {
            catalogFiles.tryAgain();
            basemapFiles.tryAgain();
          }}
        />
        <ErrorBoundary fallback={<ErrorScreen />} key={siteId}>
          {site ? (
            <Suspense>
              <SitePanel
                key={site.id}
                site={site}
                catalog={catalog}
                tools={<SiteTools sites={catalog.sites} site={site} />}
              />
            </Suspense>
          ) : (
            <div className="overview">
              <p>{words.intro}</p>
              {list}
              <SiteTools sites={catalog.sites} site={null} />
              <ArticleLinks catalog={catalog} />
              <Disclosure className="evidence-files" group="evidence" summary={words.exportFiles}>
                <EvidenceFiles catalog={catalog} />
              </Disclosure>
            </div>
          )}
        </ErrorBoundary>
      </Sheet>
      {isReading && !hasOverPage && !catalogFiles.isLoading && (
        <ErrorBoundary fallback={<ErrorScreen />}>
          <Suspense>
            <Reader catalog={catalog} passage={passage} siteId={siteId} />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}

function hasArticle(articles: readonly { language: string }[], passage: string): boolean {
  return articles.some(({ language }) => passage.startsWith(`${language}-`));
}
