import type { ReactNode } from "react";
import { LANGUAGES, type Language } from "#domain/base/text.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Basemap } from "#domain/place/basemap.ts";
import { SiteList } from "#features/sites/SiteList.tsx";
import { searchBoxWords } from "#i18n/searchBoxWords.ts";
import { useWords, WordsProvider } from "#i18n/WordsProvider.tsx";
import { FirstMap } from "#map/FirstMap.tsx";
import { Header } from "./Header.tsx";

interface ShellProps {
  readonly catalog: Catalog;
  readonly basemap: Basemap;
}

/**
 * The page before the app has run, written when it is built, in both languages: `shell.css` shows one. The sites
 * can be chosen (`boot.js`); the rest is to come.
 */
export function Shell({ catalog, basemap }: ShellProps) {
  return (
    <div className="shell">
      {LANGUAGES.map((language) => (
        <In key={language} language={language} className="shell-head" isInert>
          <Header theme="light" search={<SearchBox language={language} />} />
        </In>
      ))}
      <div className="workspace">
        <div className="workspace-map">
          <FirstMap sites={catalog.sites} basemap={basemap} />
        </div>
        {LANGUAGES.map((language) => (
          <In key={language} language={language} className="sheet">
            <div className="sheet-handle" />
            <div className="sheet-content">
              <Overview catalog={catalog} />
            </div>
          </In>
        ))}
      </div>
    </div>
  );
}

interface InProps {
  readonly language: Language;
  readonly className: string;
  readonly isInert?: boolean;
  readonly children: ReactNode;
}

function In({ language, className, isInert = false, children }: InProps) {
  return (
    <WordsProvider language={language}>
      <div className={className} data-in={language} lang={language} inert={isInert}>
        {children}
      </div>
    </WordsProvider>
  );
}

/** Where the search will be. */
function SearchBox({ language }: { language: Language }) {
  return (
    <div className="search">
      <input type="text" placeholder={searchBoxWords[language].placeholder} />
    </div>
  );
}

function Overview({ catalog }: { catalog: Catalog }) {
  const { app: words } = useWords();
  return (
    <div className="overview">
      <p>{words.intro}</p>
      <SiteList sites={catalog.sites} selected={null} compact={false} />
    </div>
  );
}
