import type { ReactNode } from "react";
import type { Site } from "#domain/evidence/site.ts";
import { signOf } from "#domain/evidence/symbol.ts";
import type { Hit } from "#domain/search/searchIndex.ts";
import { type SearchQuery, sureRangesIn } from "#domain/search/wordMatch.ts";
import { formatValue } from "#i18n/format.ts";
import { programmeWords } from "#i18n/programmeWords.ts";
import { searchWords } from "#i18n/searchWords.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import { ShapeMark } from "#ui/ShapeMark.tsx";
import { BoldWords } from "./BoldWords.tsx";

type HitOf<Kind extends Hit["kind"]> = Extract<Hit, { kind: Kind }>;

interface HitTextProps<T extends Hit = Hit> {
  readonly hit: T;
  readonly query: SearchQuery;
}

const ROOM = 120;

/** What a hit is, and the words of it that were looked for. */
export function HitText({ hit, query }: HitTextProps) {
  switch (hit.kind) {
    case "site":
      return <SiteHit hit={hit} query={query} />;
    case "place":
      return <PlaceHit hit={hit} query={query} />;
    case "fact":
      return <FactHit hit={hit} query={query} />;
    case "passage":
      return <PassageHit hit={hit} query={query} />;
  }
}

function SiteHit({ hit, query }: HitTextProps<HitOf<"site">>) {
  const language = useLanguage();
  const name = hit.site.name[language];
  return (
    <Lines
      site={hit.site}
      first={<BoldWords text={name} ranges={sureRangesIn(name, query)} />}
      second={
        hit.text !== name && (
          <>
            <FieldLabel hit={hit} />
            <Found hit={hit} />
          </>
        )
      }
    />
  );
}

/** What a name or an address is that is not the name shown. */
function FieldLabel({ hit }: { hit: HitOf<"site"> }) {
  const language = useLanguage();
  const { sites: words } = useWords();
  const fact = hit.site.facts.find(({ id }) => id === hit.field);
  const isQuoted = hit.field === "name-in-article" && hit.language !== null;
  const label = isQuoted ? words.fromArticle[hit.language] : fact?.label[language];
  return label !== undefined && `${label}: `;
}

function PlaceHit({ hit, query }: HitTextProps<HitOf<"place">>) {
  const language = useLanguage();
  const name = hit.place.name[language];
  const kind = searchWords[language].placeKinds[hit.place.kind];
  const isElsewhere = hit.text !== name && hit.field !== "kind";
  return (
    <Lines
      first={<BoldWords text={name} ranges={sureRangesIn(name, query)} />}
      second={
        <>
          <BoldWords text={kind} ranges={sureRangesIn(kind, query)} />
          {isElsewhere && (
            <>
              {" · "}
              <Found hit={hit} />
            </>
          )}
        </>
      }
    />
  );
}

function FactHit({ hit, query }: HitTextProps<HitOf<"fact">>) {
  const language = useLanguage();
  const { sites: words } = useWords();
  const { fact, site } = hit;
  const of = site ? site.mapLabel[language] : programmeWords[language].title;
  const name = searchWords[language].factOfSite(fact.label[language], of);
  const answer = fact.kind === "not-stated" ? words.notStated : formatValue(fact.value, language);
  return (
    <Lines
      site={site}
      first={<BoldWords text={name} ranges={sureRangesIn(name, query)} />}
      second={
        hit.text === fact.label[language] ? (
          <BoldWords text={answer} ranges={[]} room={ROOM} />
        ) : (
          <Found hit={hit} />
        )
      }
    />
  );
}

function PassageHit({ hit }: HitTextProps<HitOf<"passage">>) {
  const { sites: words } = useWords();
  return <Lines first={<Found hit={hit} />} second={words.fromArticle[hit.article.language]} />;
}

/** The text that has the words, in its own language. */
function Found({ hit }: { hit: Hit }) {
  const language = useLanguage();
  const lang = hit.language === null || hit.language === language ? undefined : hit.language;
  return <BoldWords text={hit.text} ranges={hit.ranges} lang={lang} room={ROOM} />;
}

interface LinesProps {
  readonly site?: Site | null;
  readonly first: ReactNode;
  readonly second: ReactNode;
}

function Lines({ site, first, second }: LinesProps) {
  return (
    <>
      {site && <ShapeMark {...signOf(site)} />}
      <span className="hit-lines">
        <span className="hit-name">{first}</span>{" "}
        {second && <span className="small">{second}</span>}
      </span>
    </>
  );
}
