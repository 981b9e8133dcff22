import { presentWords } from "#i18n/presentWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { SlideHead, type SlideProps } from "./SlideHead.tsx";

/** Where in the world the talk goes. */
export function LocatorSlide({ slide, talk }: SlideProps) {
  const words = presentWords[useLanguage()];
  return (
    <>
      <SlideHead slide={slide} talk={talk} />
      <p className="slide-lead">{words.where}</p>
    </>
  );
}
