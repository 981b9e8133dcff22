import type { Slide } from "#domain/stage/slides.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { slideTitle } from "./slideText.ts";
import type { Talk } from "./talk.ts";

export interface SlideProps {
  readonly slide: Slide;
  readonly talk: Talk;
}

export function SlideHead({ slide, talk }: SlideProps) {
  const title = slideTitle(slide, talk, useLanguage());
  return <h2 data-length={lengthOf(title)}>{title}</h2>;
}

/** What a person calls a slide may be a sentence: it is set smaller, so that the facts keep their place. */
function lengthOf({ length }: string): "short" | "long" | "longest" {
  if (length <= 48) return "short";
  return length <= 96 ? "long" : "longest";
}
