import { signOf } from "#domain/evidence/symbol.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { addressOf } from "#state/syncUrl.ts";
import { ShapeMark } from "#ui/ShapeMark.tsx";
import { ViewLink } from "#ui/ViewLink.tsx";
import { SlideHead, type SlideProps } from "./SlideHead.tsx";
import { timeLine } from "./slideText.ts";
import { siteSlides } from "./talk.ts";

interface OverviewSlideProps extends SlideProps {
  readonly onStep: (step: number) => void;
}

/** All places of the talk, each a way to its slide. */
export function OverviewSlide({ slide, talk, onStep }: OverviewSlideProps) {
  const language = useLanguage();
  return (
    <>
      <SlideHead slide={slide} talk={talk} />
      <ol className="slide-places">
        {siteSlides(talk).map(({ slide: of, step }) => {
          const time = timeLine(of, talk, language);
          return (
            <li key={of.id}>
              <ViewLink href={addressOf({ step })} onFollow={() => onStep(step)}>
                <ShapeMark {...signOf(of.site)} size={40} />
                <span>
                  {of.site.name[language]}
                  {time !== null && <span className="slide-time">{time}</span>}
                </span>
              </ViewLink>
            </li>
          );
        })}
      </ol>
    </>
  );
}
