import type { ReactNode } from "react";
import { LANGUAGES, type Language } from "#domain/base/text.ts";
import type { CopyKind } from "#domain/tour/copy.ts";
import type { Tour } from "#domain/tour/tour.ts";
import type { TourIssue } from "#domain/tour/tourIssue.ts";
import { isWritten } from "#domain/tour/tourText.ts";
import { copyNumber } from "#i18n/copyNumber.ts";
import { formatDate } from "#i18n/format.ts";
import { handoutWords } from "#i18n/handoutWords.ts";
import { shareWords } from "#i18n/shareWords.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { dayName } from "./dayName.ts";
import { InBoth } from "./InBoth.tsx";
import { PrivateList } from "./PrivateList.tsx";
import { privatePartsOfTour } from "./privateParts.ts";
import { Written } from "./Written.tsx";

interface ProgrammeHeadProps {
  readonly tour: Tour;
  readonly copy: CopyKind;
  readonly issue: TourIssue | null;
  readonly map: ReactNode;
  readonly qr: ReactNode | null;
  readonly whyNoCode: WhyNoCode;
}

/** Why a programme has no code: nowhere to lead, too much to hold, or no number yet to tell copies apart by. */
export type WhyNoCode = keyof (typeof handoutWords)["en"]["noCode"];

/** What the programme is, which copy of it this is, and where it leads. */
export function ProgrammeHead({ tour, copy, issue, map, qr, whyNoCode }: ProgrammeHeadProps) {
  const parts = privatePartsOfTour(tour);
  return (
    <>
      <header className="handout-columns">
        {LANGUAGES.map((language) => (
          <div key={language} lang={language}>
            <h2>
              {isWritten(tour.title) ? (
                <Written text={tour.title} language={language} />
              ) : (
                tourWords[language].noTitle
              )}
            </h2>
            <p>
              {datesIn(tour, language)} · {tourWords[language].vehicles[tour.vehicle]}
            </p>
            {tour.isExample && <p className="handout-example">{tourWords[language].example}</p>}
          </div>
        ))}
      </header>
      <div className="handout-top">
        <div className="handout-map">{map}</div>
        <div className="handout-about">
          <p className="handout-copy">
            <InBoth text={(language) => shareWords[language].kinds[copy]} />
          </p>
          {LANGUAGES.map((language) => (
            <p key={language} lang={language}>
              {issue ? copyNumber(issue, language) : handoutWords[language].draft}
              {copy === "organiser" && `. ${handoutWords[language].private}`}
            </p>
          ))}
          <div className="handout-code">
            {qr}
            <div>
              {LANGUAGES.map((language) => (
                <p key={language} lang={language}>
                  {qr === null
                    ? handoutWords[language].noCode[whyNoCode]
                    : handoutWords[language].scan}
                </p>
              ))}
            </div>
          </div>
        </div>
      </div>
      {parts.length > 0 && <PrivateList parts={parts} />}
    </>
  );
}

function datesIn({ days }: Tour, language: Language): string {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return "";
  if (first === last) return dayName(first.date, language);
  return [first, last].map(({ date }) => formatDate(date, language)).join(" – ");
}
