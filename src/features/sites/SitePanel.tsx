import { type ReactNode, useEffect, useRef } from "react";
import type { Catalog } from "#domain/evidence/catalog.ts";
import { accountsAt } from "#domain/evidence/differences.ts";
import { FACT_GROUPS, REQUIRED_FACTS } from "#domain/evidence/fact.ts";
import type { Site } from "#domain/evidence/site.ts";
import { signOf } from "#domain/evidence/symbol.ts";
import { formatMeasure, formatMetres } from "#i18n/format.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import { NO_SITE } from "#state/choices.ts";
import { addressOf } from "#state/syncUrl.ts";
import { leaveSite } from "#state/view.ts";
import { afterPaint } from "#ui/afterPaint.ts";
import { moveFocus } from "#ui/moveFocus.ts";
import { ShapeMark } from "#ui/ShapeMark.tsx";
import { useAfterPaint } from "#ui/useAfterPaint.ts";
import { ViewLink } from "#ui/ViewLink.tsx";
import { FactRow } from "./FactRow.tsx";
import { Passages } from "./Passages.tsx";
import { SecondName } from "./SecondName.tsx";
import { SiteNames } from "./SiteNames.tsx";
import { SourceList } from "./SourceList.tsx";

interface SitePanelProps {
  readonly site: Site;
  readonly catalog: Catalog;
  /** What one can do with the site. */
  readonly tools?: ReactNode;
}

/** Everything that is known of one site, and who says so. */
export function SitePanel({ site, catalog, tools = null }: SitePanelProps) {
  const language = useLanguage();
  const { sites: words } = useWords();
  const heading = useHeadingOfLostFocus(site.id);
  useLinkOfLeftSite(site.id);
  // What lies below the first screen of a panel is many times what is seen of it.
  const isSeen = useAfterPaint(true, false);
  const place = catalog.sites.findIndex(({ id }) => id === site.id) + 1;
  return (
    <section aria-label={site.name[language]} className="site-panel">
      <div className="site-bar">
        <ViewLink href={addressOf(NO_SITE)} onFollow={leaveSite} className="back-link">
          <span aria-hidden="true">←</span> {words.all}
        </ViewLink>
        <span aria-hidden="true">
          <ShapeMark {...signOf(site)} />
          {site.mapLabel[language]}
        </span>
      </div>
      <header className="site-head">
        <p className="small site-number">
          <ShapeMark {...signOf(site)} />
          {words.position(place, catalog.sites.length)}
        </p>
        <h2 ref={heading} tabIndex={-1}>
          {site.name[language]}
        </h2>
        <SecondName site={site} className="site-other-name" />
        <p className="tag">{words.accuracy(formatMetres(site.accuracyMetres, language))}</p>
        {tools}
      </header>
      <ThenAndNow site={site} catalog={catalog} />
      <SiteNames site={site} catalog={catalog} />
      {isSeen && (
        <>
          <Passages catalog={catalog} siteId={site.id} />
          <FactGroups site={site} catalog={catalog} />
          <PositionBasis site={site} catalog={catalog} />
        </>
      )}
    </section>
  );
}

/** When the focused link has gone with the list, the focus goes on at the panel's heading. */
function useHeadingOfLostFocus(siteId: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once for each site shown
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    // To take it a part has to be laid out, which the frame does anyway.
    return afterPaint(() => {
      if (document.activeElement === document.body) moveFocus(heading.current);
    });
  }, [siteId]);
  return heading;
}

/** When the site is left, also by the browser's way back, and the focus lost, it goes on at its link in the list. */
function useLinkOfLeftSite(siteId: string): void {
  useEffect(
    () => () => {
      // Once the list stands.
      queueMicrotask(() => {
        if (document.activeElement !== document.body) return;
        moveFocus(document.querySelector<HTMLElement>(`.site-list [data-site="${siteId}"]`));
      });
    },
    [siteId],
  );
}

function ThenAndNow({ site, catalog }: { site: Site; catalog: Catalog }) {
  const { sites: words } = useWords();
  const accounts = accountsAt(site);
  const facts = site.facts.filter(({ id }) => id === "status-2022-10" || id === "status-now");
  return (
    <>
      <h3 className="group-title">{words.status}</h3>
      <dl className="facts then-now">
        {facts.map((fact) => (
          <FactRow key={fact.id} site={site} fact={fact} catalog={catalog} accounts={accounts} />
        ))}
      </dl>
    </>
  );
}

function FactGroups({ site, catalog }: { site: Site; catalog: Catalog }) {
  const { sites: words } = useWords();
  const shownAbove: readonly string[] = REQUIRED_FACTS;
  const accounts = accountsAt(site);
  const rest = site.facts.filter(({ id }) => !shownAbove.includes(id));
  return (
    <section aria-label={words.facts} className="fact-groups">
      {FACT_GROUPS.map((group) => {
        const facts = rest.filter((fact) => fact.group === group);
        if (facts.length === 0) return null;
        return (
          <div key={group}>
            <h3 className="group-title">{words.groups[group]}</h3>
            <dl className="facts">
              {facts.map((fact) => (
                <FactRow
                  key={fact.id}
                  site={site}
                  fact={fact}
                  catalog={catalog}
                  accounts={accounts}
                />
              ))}
            </dl>
          </div>
        );
      })}
    </section>
  );
}

function PositionBasis({ site, catalog }: { site: Site; catalog: Catalog }) {
  const language = useLanguage();
  const { sites: words } = useWords();
  const parts = [
    { ...site, label: words.accuracy(formatMetres(site.accuracyMetres, language)) },
    ...site.extents.map((extent) => ({
      ...extent,
      label: `${extent.label[language]}, ${formatMeasure(
        { amount: extent.areaHectares, unit: "ha" },
        language,
      )}, ± ${formatMetres(extent.accuracyMetres, language)}`,
    })),
  ];
  return (
    <>
      <h3 className="group-title">{words.positionBasis}</h3>
      {parts.map(({ id, label, basis, sources }) => (
        <details className="basis" key={id}>
          <summary>{label}</summary>
          <p>{basis[language]}</p>
          <SourceList
            sources={sources.flatMap((source) => catalog.sources.get(source) ?? [])}
            links={catalog.links}
          />
        </details>
      ))}
    </>
  );
}
