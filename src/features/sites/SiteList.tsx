import { useEffect, useRef } from "react";
import { type Site, statedFact } from "#domain/evidence/site.ts";
import { signOf } from "#domain/evidence/symbol.ts";
import { formatValue } from "#i18n/format.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import { toSite } from "#state/choices.ts";
import { addressOf } from "#state/syncUrl.ts";
import { selectSite } from "#state/view.ts";
import { ShapeMark } from "#ui/ShapeMark.tsx";
import { useAfterPaint } from "#ui/useAfterPaint.ts";
import { ViewLink } from "#ui/ViewLink.tsx";
import { SecondName } from "./SecondName.tsx";

interface SiteListProps {
  readonly sites: readonly Site[];
  readonly selected: string | null;
  /** Names only, in a row: for the choice between sites once one is open. */
  readonly compact: boolean;
  /** Somebody is about to choose one: what it needs may come meanwhile. */
  readonly onReach?: () => void;
}

/** All sites as links. */
export function SiteList({ sites, selected, compact, onReach }: SiteListProps) {
  const language = useLanguage();
  const { sites: words } = useWords();
  const list = useRef<HTMLUListElement>(null);
  // When the page has been laid out: to ask for it earlier would have that done twice.
  const shown = useAfterPaint(selected);
  useEffect(() => {
    // On a phone the row of names is wider than the screen: the chosen one comes into it.
    const chosen = list.current?.querySelector<HTMLElement>('[aria-current="true"]');
    const row = list.current?.parentElement;
    if (chosen && row && shown !== null) row.scrollLeft = chosen.offsetLeft - 40;
  }, [shown]);
  return (
    <section
      aria-label={words.title}
      className={compact ? "site-chips" : "site-list"}
      onPointerEnter={onReach}
      onFocus={onReach}
    >
      <ul ref={list}>
        {sites.map((site) => (
          <li key={site.id}>
            <ViewLink
              href={addressOf(toSite(site.id))}
              onFollow={() => selectSite(site.id)}
              className={compact ? "chip" : "site-card"}
              aria-label={compact ? site.name[language] : undefined}
              aria-current={site.id === selected ? "true" : undefined}
              data-site={site.id}
            >
              {compact ? <SiteChip site={site} /> : <SiteCard site={site} />}
            </ViewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SiteChip({ site }: { site: Site }) {
  const language = useLanguage();
  return (
    <>
      <ShapeMark {...signOf(site)} />
      <span>{site.mapLabel[language]}</span>
    </>
  );
}

function SiteCard({ site }: { site: Site }) {
  const language = useLanguage();
  const { sites: words } = useWords();
  const status = statedFact(site, "status-2022-10");
  return (
    <>
      <ShapeMark {...signOf(site)} size={20} />
      <span className="site-card-text">
        <strong>{site.name[language]}</strong>
        <SecondName site={site} className="small" />
        {status && (
          <span className="small">
            <b>{words.in2022}:</b> {formatValue(status.value, language)}
          </span>
        )}
      </span>
    </>
  );
}
