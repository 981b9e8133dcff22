import { toMode, toPage } from "#state/choices.ts";
import "#features/compare/compare.css";
import type { Site } from "#domain/evidence/site.ts";
import { CompareChooser } from "#features/compare/CompareChooser.tsx";
import { useWords } from "#i18n/WordsProvider.tsx";
import { addressOf } from "#state/syncUrl.ts";
import { openPage, planVisit } from "#state/view.ts";
import { ViewLink } from "#ui/ViewLink.tsx";
import { latePart } from "./latePart.tsx";

const CompareForm = latePart(() =>
  import("#features/compare/CompareForm.tsx").then((file) => file.CompareForm),
);

interface SiteToolsProps {
  readonly sites: readonly Site[];
  /** The site whose panel this is in; null for the list of all. */
  readonly site: Site | null;
}

/** What one can do with a site, or with all of them, beside reading. */
export function SiteTools({ sites, site }: SiteToolsProps) {
  const { articles, sites: words } = useWords();
  return (
    <div className="site-tools">
      <CompareChooser
        key={site?.id}
        sites={sites}
        startWith={site ? [site.id] : sites.map(({ id }) => id).slice(0, 4)}
        Form={CompareForm}
      />
      {site ? (
        <>
          <ViewLink
            href={addressOf(toMode("plan"))}
            onFollow={() => planVisit(site.id, site.visitorPoint)}
          >
            {words.planVisit}
          </ViewLink>
          <ViewLink href={addressOf(toPage("sheet"))} onFollow={() => openPage("sheet")}>
            {words.sheet}
          </ViewLink>
        </>
      ) : (
        <ViewLink href={addressOf(toPage("differences"))} onFollow={() => openPage("differences")}>
          {articles.differences}
        </ViewLink>
      )}
    </div>
  );
}
