import { type Article, type Sentence, type Span, sentenceText } from "#domain/evidence/article.ts";
import { type Catalog, passagesOfSentence, siteOf } from "#domain/evidence/catalog.ts";
import { signOf } from "#domain/evidence/symbol.ts";
import { readerWords } from "#i18n/readerWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { ShapeMark } from "#ui/ShapeMark.tsx";

interface SentenceMarkProps {
  readonly catalog: Catalog;
  readonly article: Article;
  readonly sentence: Sentence;
  readonly siteId: string | null;
  readonly state: "marked" | "open" | "counterpart";
  /** Id of the element that lists the sites of the sentence. */
  readonly sitesId: string;
  readonly isExpanded: boolean;
  readonly onSites: () => void;
}

/** A sentence that evidence names, with the words for the chosen site standing out. */
export function SentenceMark(props: SentenceMarkProps) {
  const { catalog, article, sentence, siteId, state, isExpanded } = props;
  const words = readerWords[useLanguage()];
  const language = useLanguage();
  const passages = passagesOfSentence(catalog, sentence.id);
  const exact = passages.flatMap(({ site, span }) =>
    site === siteId && span.ok ? span.value : [],
  );
  const sites = [...new Set(passages.map(({ site }) => site))].flatMap(
    (id) => siteOf(catalog, id) ?? [],
  );
  return (
    <mark
      data-passage={sentence.id}
      data-state={state}
      tabIndex={-1}
      aria-current={state === "open" ? "true" : undefined}
    >
      {pieces(sentence, exact).map(({ span, isExact }) =>
        isExact ? (
          <b className="exact" key={span.start}>
            {sentenceText(article, span)}
          </b>
        ) : (
          sentenceText(article, span)
        ),
      )}
      <button
        type="button"
        className="sentence-sites-button"
        lang={language}
        aria-label={words.sitesOfSentence}
        title={words.sitesOfSentence}
        aria-expanded={isExpanded}
        aria-controls={props.sitesId}
        onClick={props.onSites}
      >
        {sites.map((site) => (
          <ShapeMark key={site.id} {...signOf(site)} size={10} />
        ))}
        {sites.length === 0 && <span aria-hidden="true">∥</span>}
      </button>
    </mark>
  );
}

/** The sentence cut where cited words begin and end; spans that overlap are joined. */
function pieces(sentence: Sentence, exact: readonly Span[]): { span: Span; isExact: boolean }[] {
  const parts: { span: Span; isExact: boolean }[] = [];
  let at = sentence.start;
  for (const span of exact.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(span.start, at);
    if (start >= span.end) continue;
    if (start > at) parts.push({ span: { start: at, end: start }, isExact: false });
    parts.push({ span: { start, end: span.end }, isExact: true });
    at = span.end;
  }
  if (at < sentence.end) parts.push({ span: { start: at, end: sentence.end }, isExact: false });
  return parts;
}
