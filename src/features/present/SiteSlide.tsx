import type { Site } from "#domain/evidence/site.ts";
import { signOf } from "#domain/evidence/symbol.ts";
import { slideFacts } from "#domain/stage/slideFacts.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { ShapeMark } from "#ui/ShapeMark.tsx";
import { SlideFact } from "./SlideFact.tsx";
import { SlideHead, type SlideProps } from "./SlideHead.tsx";
import { timeLine } from "./slideText.ts";

interface SiteSlideProps extends SlideProps {
  readonly site: Site;
}

/** A site: three facts, and who says so. */
export function SiteSlide({ slide, talk, site }: SiteSlideProps) {
  const time = timeLine(slide, talk, useLanguage());
  return (
    <>
      <div className="slide-site-head">
        <ShapeMark {...signOf(site)} size={48} />
        <div>
          <SlideHead slide={slide} talk={talk} />
          {time !== null && <p className="slide-time">{time}</p>}
        </div>
      </div>
      <dl className="slide-facts">
        {slideFacts(site).map((fact) => (
          <SlideFact key={fact.id} fact={fact} site={site} sources={talk.catalog.sources} />
        ))}
      </dl>
    </>
  );
}
