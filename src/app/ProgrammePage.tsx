import "#features/handout/handout.css";
import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Basemap } from "#domain/place/basemap.ts";
import { COPY_KINDS, type CopyKind, holdsAll } from "#domain/tour/copy.ts";
import { Programme } from "#features/handout/Programme.tsx";
import { planWords } from "#i18n/planWords.ts";
import { shareWords } from "#i18n/shareWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { usePublicUrl } from "#services/config.ts";
import { useItinerary } from "#services/itinerary.ts";
import { MAP_ONLY } from "#state/choices.ts";
import { instantNow } from "#state/instantNow.ts";
import { addressOf } from "#state/syncUrl.ts";
import { giveOut, issueNow, useTour } from "#state/tour.ts";
import { linkBase, tourLink } from "#state/tourLink.ts";
import { tourParameter } from "#state/tourUrl.ts";
import { closePage } from "#state/view.ts";
import { moveFocus } from "#ui/moveFocus.ts";
import { printPage } from "#ui/printPage.ts";
import { QrCode } from "#ui/QrCode.tsx";
import { qrModules } from "#ui/qrModules.ts";
import { ViewLink } from "#ui/ViewLink.tsx";
import { TourPicture } from "./TourPicture.tsx";

interface ProgrammePageProps {
  readonly catalog: Catalog;
  readonly basemap: Basemap;
}

/** The tour as it will be on paper, for whom one chooses. */
export function ProgrammePage({ catalog, basemap }: ProgrammePageProps) {
  const language = useLanguage();
  const words = planWords[language];
  const state = useTour();
  const page = useRef<HTMLElement>(null);
  // It hides the panel in which the link was that opened it; its headings are in both languages, and come later.
  useEffect(() => moveFocus(page.current), []);
  const { itinerary } = useItinerary(state.tour, catalog);
  const [copy, setCopy] = useState<CopyKind>("public");
  const kinds = COPY_KINDS.filter((kind) => holdsAll(state.plan.copy, kind));
  const issue = issueNow(state);
  const publicUrl = usePublicUrl();
  const base = linkBase(publicUrl);
  const code = issue && base.isPublic ? tourParameter(state.tour, issue) : null;
  const modules = code && "code" in code ? qrModules(tourLink(base, code.code)) : null;
  const print = () => {
    // The number has to be on the paper.
    flushSync(() => giveOut(instantNow()));
    printPage();
  };
  return (
    <section ref={page} tabIndex={-1} aria-label={words.paperTitle}>
      <div className="programme-bar">
        <ViewLink href={addressOf(MAP_ONLY)} onFollow={closePage}>
          {words.backToPlan}
        </ViewLink>
        <fieldset className="choices">
          <legend className="visually-hidden">{shareWords[language].forWhom}</legend>
          {kinds.map((kind) => (
            <label key={kind} className="choice">
              <input
                type="radio"
                name="paper-copy"
                checked={kind === copy}
                onChange={() => setCopy(kind)}
              />
              {shareWords[language].kinds[kind]}
            </label>
          ))}
        </fieldset>
        <button type="button" className="plain-button" onClick={print}>
          {words.print}
        </button>
      </div>
      {itinerary && (
        <Programme
          itinerary={itinerary}
          catalog={catalog}
          copy={copy}
          issue={issue}
          map={<TourPicture itinerary={itinerary} catalog={catalog} basemap={basemap} />}
          whyNoCode={!base.isPublic ? "address" : issue ? "long" : "draft"}
          qr={modules && <QrCode modules={modules} label={words.qrLabel} />}
        />
      )}
    </section>
  );
}
