import { LANGUAGES, type Language, otherLanguage } from "#domain/base/text.ts";
import { type Catalog, englishNamesASite, passagesOfSite } from "#domain/evidence/catalog.ts";
import { RELATIONS } from "#domain/evidence/evidence.ts";
import { type Site, statedFact } from "#domain/evidence/site.ts";
import { SYMBOL_PATHS } from "#domain/evidence/symbol.ts";
import { formatValue } from "#i18n/format.ts";
import { plainWords } from "#i18n/plainWords.ts";
import { wordsIn } from "#i18n/words.ts";
import { coarser } from "./coarser.ts";
import type { SourceData } from "./sources.ts";

/**
 * The page before the app: header, list and map as they will stand (`src/app/Shell.tsx`), and for a browser without
 * JavaScript the sites, their addresses and quotes as plain HTML, once in each language.
 */
export async function prerender({ catalog, basemap }: SourceData): Promise<string> {
  // React only where a page is written: the configuration is read for every test run too.
  const [{ renderToStaticMarkup }, { createElement }, { Shell }] = await Promise.all([
    import("react-dom/server"),
    import("react"),
    import("#app/Shell.tsx"),
  ]);
  const shell = coarser(renderToStaticMarkup(createElement(Shell, { catalog, basemap })));
  const blocks = LANGUAGES.toReversed().map((language) => languageBlock(catalog, language));
  return [shell, ...blocks].join("\n");
}

function languageBlock(catalog: Catalog, language: Language): string {
  const words = wordsIn(language);
  const sites = catalog.sites.map((site) => siteBlock(catalog, site, language));
  return `<div class="plain" lang="${language}">
<h1>${escapeHtml(words.app.name)}</h1>
<p>${escapeHtml(words.app.intro)}</p>
<noscript><p>${escapeHtml(plainWords[language].noscript)}</p></noscript>
${sites.join("\n")}
</div>`;
}

function siteBlock(catalog: Catalog, site: Site, language: Language): string {
  const { sites } = wordsIn(language);
  const plain = plainWords[language];
  const other = otherLanguage(language);
  const address = (factId: string) => {
    const fact = statedFact(site, factId);
    return escapeHtml(fact ? formatValue(fact.value, language) : sites.notStated);
  };
  const passages = passagesOfSite(catalog, site.id);
  const quotes = RELATIONS.flatMap((relation) =>
    passages
      .filter((passage) => passage.relation === relation)
      .map(
        (passage) => `<li><q lang="${passage.article}">${escapeHtml(passage.quote.exact)}</q>
<span class="small">${escapeHtml(sites.relations[relation])} · ${escapeHtml(sites.fromArticle[passage.article])}</span></li>`,
      ),
  );
  return `<section>
<h2><svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true"><path d="${SYMBOL_PATHS[site.symbol]}" fill="${site.colour.light}"/></svg> ${escapeHtml(site.name[language])}</h2>
${site.name[other] === site.name[language] ? "" : `<p class="small" lang="${other}">${escapeHtml(site.name[other])}</p>`}
<dl><dt>${escapeHtml(plain.address2022)}</dt><dd>${address("address-2022")}</dd>
<dt>${escapeHtml(plain.addressNow)}</dt><dd>${address("address-now")}</dd></dl>
<h3>${escapeHtml(sites.articlesSay)}</h3>
<ul>${quotes.join("")}</ul>
${englishNamesASite(catalog) === false ? `<p class="small">${escapeHtml(sites.englishNamesNone(catalog.sites.length))}</p>` : ""}
</section>`;
}

export function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
  };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
