import { type Language, otherLanguage } from "#domain/base/text.ts";
import { formatNumber } from "#i18n/format.ts";
import { presentWords } from "#i18n/presentWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { SlideHead, type SlideProps } from "./SlideHead.tsx";
import { comparedIds, dateLine } from "./slideText.ts";

/** What the talk is about, and when that is or was. */
export function TitleSlide({ slide, talk }: SlideProps) {
  const language = useLanguage();
  const words = presentWords[language];
  const { tour } = talk;
  const other = otherLanguage(language);
  const written = (of: Language) => slide.title[of].trim() || tour?.title[of].trim() || "";
  const second = written(language) === "" ? "" : written(other);
  const count = formatNumber(comparedIds(talk).length, language);
  return (
    <>
      <SlideHead slide={slide} talk={talk} />
      {second !== "" && (
        <p className="slide-second" lang={other}>
          {second}
        </p>
      )}
      <p className="slide-lead">{tour ? words.subtitleOf(count) : words.subtitle}</p>
      <p className="slide-date">{dateLine(talk, language)}</p>
      {tour?.isExample && <p className="slide-quiet">{words.sample}</p>}
    </>
  );
}
