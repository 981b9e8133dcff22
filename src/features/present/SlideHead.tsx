import type { Slide } from "#domain/stage/slides.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { slideTitle } from "./slideText.ts";
import type { Talk } from "./talk.ts";

export interface SlideProps {
  readonly slide: Slide;
  readonly talk: Talk;
}

export function SlideHead({ slide, talk }: SlideProps) {
  return <h2>{slideTitle(slide, talk, useLanguage())}</h2>;
}
