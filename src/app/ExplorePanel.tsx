import type { ReactNode } from "react";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Site } from "#domain/evidence/site.ts";
import { useWords } from "#i18n/WordsProvider.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { ArticleLinks } from "./ArticleLinks.tsx";
import { latePart } from "./latePart.tsx";
import { ProgrammeFacts } from "./ProgrammeFacts.tsx";
import { SiteTools } from "./SiteTools.tsx";

// Loaded when they are opened: the map and the list come first.
export const SitePanel = latePart(() =>
  import("#features/sites/SitePanel.tsx").then((file) => file.SitePanel),
);
const EvidenceFiles = latePart(() =>
  import("./EvidenceFiles.tsx").then((file) => file.EvidenceFiles),
);

interface ExplorePanelProps {
  readonly catalog: Catalog;
  /** The chosen site; without one the list of all is shown. */
  readonly site: Site | null;
  readonly list: ReactNode;
}

/** All sites, or what is known of one. */
export function ExplorePanel({ catalog, site, list }: ExplorePanelProps) {
  const { app: words } = useWords();
  if (site) {
    return (
      <SitePanel
        key={site.id}
        site={site}
        catalog={catalog}
        tools={<SiteTools sites={catalog.sites} site={site} />}
      />
    );
  }
  return (
    <div className="overview">
      <p>{words.intro}</p>
      {list}
      <SiteTools sites={catalog.sites} site={null} />
      <ArticleLinks catalog={catalog} />
      <ProgrammeFacts catalog={catalog} />
      <Disclosure className="evidence-files" group="evidence" summary={words.exportFiles}>
        <EvidenceFiles catalog={catalog} />
      </Disclosure>
    </div>
  );
}
