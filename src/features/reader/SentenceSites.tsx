import { type Catalog, passagesOfSentence, siteOf } from "#domain/evidence/catalog.ts";
import { signOf } from "#domain/evidence/symbol.ts";
import { readerWords } from "#i18n/readerWords.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import { toSite } from "#state/choices.ts";
import { addressOf } from "#state/syncUrl.ts";
import { selectSite } from "#state/view.ts";
import { ShapeMark } from "#ui/ShapeMark.tsx";
import { ViewLink } from "#ui/ViewLink.tsx";

interface SentenceSitesProps {
  readonly catalog: Catalog;
  readonly sentenceId: string;
  readonly selected: string | null;
}

/** Which sites a sentence concerns, and how; choosing one opens it on map and panel. */
export function SentenceSites({ catalog, sentenceId, selected }: SentenceSitesProps) {
  const language = useLanguage();
  const { sites: words } = useWords();
  const reader = readerWords[language];
  const passages = passagesOfSentence(catalog, sentenceId);
  if (passages.length === 0) {
    return (
      <p className="sentence-sites small" lang={language}>
        {reader.noSites}
      </p>
    );
  }
  return (
    <ul className="sentence-sites" lang={language} aria-label={reader.sitesOfSentence}>
      {passages.map((passage) => {
        const site = siteOf(catalog, passage.site);
        if (!site) return null;
        return (
          <li key={passage.id}>
            <ViewLink
              href={addressOf(toSite(site.id))}
              onFollow={() => selectSite(site.id)}
              className="chip"
              aria-current={site.id === selected ? "true" : undefined}
            >
              <ShapeMark {...signOf(site)} />
              <span>{site.mapLabel[language]}</span>
              <span className="small">{words.relations[passage.relation]}</span>
            </ViewLink>
          </li>
        );
      })}
    </ul>
  );
}
