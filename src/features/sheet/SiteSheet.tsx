import { type ReactNode, useEffect, useRef } from "react";
import { LANGUAGES } from "#domain/base/text.ts";
import { type Catalog, englishNamesASite } from "#domain/evidence/catalog.ts";
import type { Site } from "#domain/evidence/site.ts";
import { signOf } from "#domain/evidence/symbol.ts";
import { formatDate } from "#i18n/format.ts";
import { sheetWords } from "#i18n/sheetWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { wordsIn } from "#i18n/words.ts";
import { MAP_ONLY } from "#state/choices.ts";
import { addressOf } from "#state/syncUrl.ts";
import { closePage } from "#state/view.ts";
import { moveFocus } from "#ui/moveFocus.ts";
import { printPage } from "#ui/printPage.ts";
import { ShapeMark } from "#ui/ShapeMark.tsx";
import { ViewLink } from "#ui/ViewLink.tsx";
import { InBoth } from "./InBoth.tsx";
import { SheetFacts } from "./SheetFacts.tsx";
import { SheetQuote } from "./SheetQuote.tsx";
import { SheetSources } from "./SheetSources.tsx";
import { sheetContent } from "./sheetContent.ts";

interface SiteSheetProps {
  readonly catalog: Catalog;
  readonly site: Site;
  /** The map around the site, without a request outside the app. */
  readonly picture: ReactNode;
  /** Where the map can be opened in this state, if it can be from elsewhere. */
  readonly address?: string | undefined;
  /** ISO 8601. */
  readonly printedOn?: string | undefined;
}

/** What is known of a site on one A4 page, for readers of either language. */
export function SiteSheet({ catalog, site, picture, address, printedOn }: SiteSheetProps) {
  const language = useLanguage();
  const words = sheetWords[language];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => moveFocus(heading.current), []);
  const { quotes, sources, ...facts } = sheetContent(catalog, site, address ?? "");
  return (
    <section aria-label={words.of(site.name[language])} className="site-sheet">
      <div className="site-sheet-bar">
        <ViewLink href={addressOf(MAP_ONLY)} onFollow={closePage}>
          <span aria-hidden="true">←</span> {words.close}
        </ViewLink>
        <button type="button" className="plain-button" onClick={printPage}>
          {words.print}
        </button>
      </div>
      <div className="site-sheet-page">
        <header>
          <h2 ref={heading} tabIndex={-1}>
            <ShapeMark {...signOf(site)} size={22} />
            <span>
              <InBoth text={site.name} />
            </span>
          </h2>
          <p className="sheet-subtitle">
            {LANGUAGES.map((each) => (
              <span key={each} lang={each}>
                {sheetWords[each].subtitle}
              </span>
            ))}
          </p>
        </header>
        <div className="sheet-top">
          <div className="sheet-picture">{picture}</div>
          <div>
            <p className="sheet-title">
              <InBoth text={{ vi: sheetWords.vi.articlesSay, en: sheetWords.en.articlesSay }} />
            </p>
            {quotes.map((passage) => (
              <SheetQuote key={passage.id} catalog={catalog} passage={passage} />
            ))}
            {englishNamesASite(catalog) === false && (
              <p className="sheet-statement">
                <InBoth text={namesNone(catalog.sites.length)} />
              </p>
            )}
          </div>
        </div>
        <SheetFacts {...facts} />
        <SheetSources sources={sources} hasMore={facts.rows.some(({ more }) => more > 0)} />
        <footer>
          {address !== undefined && (
            <p>
              <InBoth text={{ vi: sheetWords.vi.live, en: sheetWords.en.live }} />:{" "}
              <a href={address}>{address}</a>
            </p>
          )}
          {printedOn !== undefined && (
            <p className="sheet-printed-on">
              <InBoth
                text={{
                  vi: sheetWords.vi.printedOn(formatDate(printedOn, "vi")),
                  en: sheetWords.en.printedOn(formatDate(printedOn, "en")),
                }}
              />
            </p>
          )}
        </footer>
      </div>
    </section>
  );
}

function namesNone(sites: number) {
  return {
    vi: wordsIn("vi").sites.englishNamesNone(sites),
    en: wordsIn("en").sites.englishNamesNone(sites),
  };
}
