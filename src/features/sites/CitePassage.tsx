import type { Article, Span } from "#domain/evidence/article.ts";
import type { Catalog, Passage } from "#domain/evidence/catalog.ts";
import { isAtWords, originalOf } from "#domain/evidence/original.ts";
import { referenceOfPassage } from "#domain/evidence/reference.ts";
import { citeWords } from "#i18n/citeWords.ts";
import { today } from "#i18n/format.ts";
import { originalNote } from "#i18n/originalWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { usePublicUrl } from "#services/config.ts";
import { publicAddressOf } from "#state/syncUrl.ts";
import { CiteMenu } from "./CiteMenu.tsx";

interface CitePassageProps {
  readonly catalog: Catalog;
  readonly article: Article;
  readonly passage: Passage;
  /** Id of its quote on the page. */
  readonly quoteId: string;
}

type Original = ReturnType<typeof originalOf>;

/** Where the words of an article are found again is worked out once for a passage, however often it is shown. */
const originals = new WeakMap<Span, Original>();

function known(...[article, span, links]: Parameters<typeof originalOf>): Original {
  const before = span && originals.get(span);
  if (before) return before;
  const original = originalOf(article, span, links);
  if (span) originals.set(span, original);
  return original;
}

/** A passage to carry off, and the way out to the page it comes from. */
export function CitePassage({ catalog, article, passage, quoteId }: CitePassageProps) {
  const language = useLanguage();
  const publicUrl = usePublicUrl();
  const { original: words } = citeWords[language];
  const { links, sources } = catalog;
  const span = passage.span.ok ? passage.span.value : null;
  const original = known(article, span, links);
  const address = publicAddressOf(publicUrl, {
    site: passage.site,
    passage: passage.sentence,
    page: null,
    compare: [],
  });
  const reference = () =>
    referenceOfPassage({ passage, article, ledger: links, sources, address, accessed: today() });
  return (
    <>
      {original.kind === "known" && (
        <span className="passage-original">
          <a href={original.address} target="_blank" rel="noopener noreferrer">
            {isAtWords(original.address) ? words.atWords : words.link}
          </a>{" "}
          {originalNote(original, language)}
        </span>
      )}
      {original.kind === "gone" && (
        <span className="passage-original">{originalNote(original, language)}</span>
      )}
      <CiteMenu
        about={quoteId}
        reference={() => {
          const made = reference();
          // Shown only where the words were found in the article.
          if (!made) throw new Error("a passage without a place was to be cited");
          return made;
        }}
      />
    </>
  );
}
