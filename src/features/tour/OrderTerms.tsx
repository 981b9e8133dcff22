import type { Catalog } from "#domain/evidence/catalog.ts";
import { clockTime } from "#i18n/clockTime.ts";
import { planWords } from "#i18n/planWords.ts";
import { timelineWords } from "#i18n/timelineWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { timelineTime } from "./timelineTime.ts";
import type { OrderAnswer } from "./useOrderSearch.ts";
import { usePlaceName } from "./usePlaceName.ts";

interface OrderTermsProps extends OrderAnswer {
  readonly dayIndex: number;
  readonly catalog: Catalog;
}

/** What was held to beside hours and agreed times, and which roads answered. */
export function OrderTerms(props: OrderTermsProps) {
  const { best, itinerary, problem, fallback, dayIndex, catalog } = props;
  const language = useLanguage();
  const { order: words } = timelineWords[language];
  const { fallback: fallbackSentence, why } = planWords[language];
  const nameOf = usePlaceName(catalog);
  const visits = itinerary.days[dayIndex]?.visits ?? [];
  const lunches = visits.flatMap(({ stop: { place }, begins, ends }, index) => {
    const mealtime = problem.stops[best.order[index] ?? index]?.mealtime;
    if (!mealtime) return [];
    const [from, to] = [clockTime(mealtime.from), clockTime(mealtime.to)];
    if (begins >= mealtime.from && ends <= mealtime.to)
      return [words.lunch(nameOf(place), from, to)];
    const span = `${timelineTime(begins, language)}–${timelineTime(ends, language)}`;
    return [words.lunchOff(nameOf(place), span, `${from}–${to}`)];
  });
  const first = problem.keepsFirst ? visits[0] : undefined;
  return (
    <>
      {lunches.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {first && <p>{words.keepsFirst(nameOf(first.stop.place))}</p>}
      {fallback && <p>{fallbackSentence(fallback.host, why[fallback.why])}</p>}
    </>
  );
}
