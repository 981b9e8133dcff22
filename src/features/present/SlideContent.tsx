import type { Slide } from "#domain/stage/slides.ts";
import { ClosingSlide } from "./ClosingSlide.tsx";
import { ComparisonSlide } from "./ComparisonSlide.tsx";
import { LocatorSlide } from "./LocatorSlide.tsx";
import { OverviewSlide } from "./OverviewSlide.tsx";
import { SiteSlide } from "./SiteSlide.tsx";
import { TitleSlide } from "./TitleSlide.tsx";
import type { Talk } from "./talk.ts";
import type { TalkLink } from "./talkLink.ts";

interface SlideContentProps {
  readonly slide: Slide;
  readonly talk: Talk;
  readonly link: TalkLink;
  /** Goes to the slide of that number. */
  readonly onStep: (step: number) => void;
}

/** The words of a slide; the map is beside them. */
export function SlideContent({ slide, talk, link, onStep }: SlideContentProps) {
  switch (slide.kind) {
    case "title":
      return <TitleSlide talk={talk} slide={slide} />;
    case "locator":
      return <LocatorSlide talk={talk} slide={slide} />;
    case "overview":
      return <OverviewSlide talk={talk} slide={slide} onStep={onStep} />;
    case "site":
      return <SiteSlide talk={talk} slide={slide} site={slide.site} />;
    case "comparison":
      return <ComparisonSlide talk={talk} slide={slide} />;
    case "closing":
      return <ClosingSlide talk={talk} slide={slide} link={link} />;
  }
}
