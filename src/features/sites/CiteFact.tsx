import type { Catalog } from "#domain/evidence/catalog.ts";
import type { StatedFact } from "#domain/evidence/fact.ts";
import { referenceOfFact } from "#domain/evidence/reference.ts";
import type { Site } from "#domain/evidence/site.ts";
import { today } from "#i18n/format.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { usePublicUrl } from "#services/config.ts";
import { siteIds } from "#services/dataFiles.ts";
import { publicAddressOf } from "#state/syncUrl.ts";
import { CiteMenu } from "./CiteMenu.tsx";

interface CiteFactProps {
  readonly site: Pick<Site, "id" | "name">;
  readonly fact: StatedFact;
  readonly sources: Catalog["sources"];
}

/** A fact to carry off, with its sources. */
export function CiteFact({ site, fact, sources }: CiteFactProps) {
  const language = useLanguage();
  const publicUrl = usePublicUrl();
  return (
    <CiteMenu
      name={fact.label[language]}
      reference={() =>
        referenceOfFact({
          site,
          fact,
          sources,
          address: publicAddressOf(publicUrl, {
            // The programme is told of where no site is open.
            site: siteIds.includes(site.id) ? site.id : null,
            passage: null,
            page: null,
            compare: [],
          }),
          accessed: today(),
        })
      }
    />
  );
}
