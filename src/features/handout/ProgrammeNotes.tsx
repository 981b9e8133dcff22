import type { Language } from "#domain/base/text.ts";
import type { Span } from "#domain/evidence/article.ts";
import { sentenceText } from "#domain/evidence/article.ts";
import {
  type Catalog,
  englishNamesASite,
  type Passage,
  sentenceOf,
} from "#domain/evidence/catalog.ts";
import { sheetWords } from "#i18n/sheetWords.ts";
import { wordsIn } from "#i18n/words.ts";
import { InBoth } from "./InBoth.tsx";
import type { Note } from "./programmeNotes.ts";

interface ProgrammeNotesProps {
  readonly catalog: Catalog;
  readonly notes: readonly Note[];
}

/** What the articles say of the sites that are visited, word by word, and where. */
export function ProgrammeNotes({ catalog, notes }: ProgrammeNotesProps) {
  if (notes.length === 0) return null;
  return (
    <section className="handout-notes">
      <h3>
        <InBoth text={(language) => sheetWords[language].articlesSay} />
      </h3>
      <ol>
        {notes.map(({ number, sites, passages: [first, ...rest] }) => (
          <li key={number}>
            {number}.{" "}
            <InBoth text={(language) => sites.map(({ name }) => name[language]).join(", ")} />:{" "}
            <span lang={first.article}>
              “<Quoted catalog={catalog} passages={[first, ...rest]} />”
            </span>{" "}
            <span className="handout-where">
              <InBoth text={(language) => placeIn(first, language)} />
            </span>
          </li>
        ))}
      </ol>
      {englishNamesASite(catalog) === false && (
        <p>
          <InBoth
            text={(language) => wordsIn(language).sites.englishNamesNone(catalog.sites.length)}
          />
        </p>
      )}
    </section>
  );
}

/** The whole sentence, with the words that are cited standing out. */
function Quoted({ catalog, passages }: { catalog: Catalog; passages: readonly Passage[] }) {
  const found = sentenceOf(catalog, passages[0]?.sentence ?? "");
  if (!found) return passages.map(({ quote }) => quote.exact).join(" … ");
  const { article, sentence } = found;
  const spans = passages.flatMap(({ span }) => (span.ok ? [span.value] : []));
  return piecesOf(sentence, spans).map(({ start, end, isCited }) => {
    const text = sentenceText(article, { start, end });
    return isCited ? <b key={start}>{text}</b> : text;
  });
}

interface Piece extends Span {
  readonly isCited: boolean;
}

/** A sentence cut where cited words begin and end; they may overlap. */
function piecesOf({ start, end }: Span, cited: readonly Span[]): readonly Piece[] {
  const cuts = [start, end, ...cited.flatMap((span) => [span.start, span.end])];
  const places = [...new Set(cuts)].toSorted((a, b) => a - b);
  return places.slice(0, -1).map((from, i) => ({
    start: from,
    end: places[i + 1] ?? end,
    isCited: cited.some((span) => span.start <= from && from < span.end),
  }));
}

/** How the words bear on the site, in which article and paragraph. */
function placeIn({ article, sentence, relation }: Passage, language: Language): string {
  const { fromArticle, relations } = wordsIn(language).sites;
  const paragraph = /-p(\d+)s\d+$/.exec(sentence)?.[1] ?? "";
  return `${relations[relation]}. ${sheetWords[language].place(fromArticle[article], paragraph)}.`;
}
