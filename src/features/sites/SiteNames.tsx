import type { Catalog } from "#domain/evidence/catalog.ts";
import { passagesOfSite } from "#domain/evidence/catalog.ts";
import { accountsAt } from "#domain/evidence/differences.ts";
import type { Site } from "#domain/evidence/site.ts";
import { useWords } from "#i18n/WordsProvider.tsx";
import { toPassage } from "#state/choices.ts";
import { addressOf } from "#state/syncUrl.ts";
import { openPassage } from "#state/view.ts";
import { ViewLink } from "#ui/ViewLink.tsx";
import { FactRow } from "./FactRow.tsx";

/** What the site is called: by each article, officially then, officially now. */
export function SiteNames({ site, catalog }: { site: Site; catalog: Catalog }) {
  const { sites: words } = useWords();
  const naming = passagesOfSite(catalog, site.id).filter(({ relation }) => relation === "names");
  const rows = [
    { article: "vi", label: words.inVietnameseArticle },
    { article: "en", label: words.inEnglishArticle },
  ] as const;
  const accounts = accountsAt(site);
  const rowsOf = (ids: readonly string[]) =>
    factsOf(site, ids).map((fact) => (
      <FactRow
        key={fact.id}
        site={site}
        fact={fact}
        catalog={catalog}
        accounts={accounts}
        isBilingual
      />
    ));
  return (
    <>
      <h3 className="group-title">{words.names}</h3>
      <dl className="facts">
        {catalog.passages.length > 0 &&
          rows.map(({ article, label }) => {
            const passage = naming.find((candidate) => candidate.article === article);
            return (
              <div className="fact" key={article}>
                <dt>{label}</dt>
                <dd>
                  {passage ? (
                    <ViewLink
                      href={addressOf(toPassage(passage.sentence))}
                      onFollow={() => openPassage(passage.sentence)}
                    >
                      <span lang={article}>“{passage.quote.exact}”</span>
                      {!passage.span.ok && (
                        <span className="not-stated"> {words.passageMissing}</span>
                      )}
                    </ViewLink>
                  ) : (
                    <span className="not-stated">{words.notNamedThere}</span>
                  )}
                </dd>
              </div>
            );
          })}
        {rowsOf(["name-2022", "name-now"])}
      </dl>
      <h3 className="group-title">{words.addresses}</h3>
      <dl className="facts">{rowsOf(["address-2022", "address-now"])}</dl>
    </>
  );
}

function factsOf(site: Site, ids: readonly string[]) {
  return ids.flatMap((id) => site.facts.filter((fact) => fact.id === id));
}
