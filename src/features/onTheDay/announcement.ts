import { onTheDayWords } from "#i18n/onTheDayWords.ts";
import { isWaiting, type MinuteNumber, type Stage } from "./stages.ts";
import type { Telling } from "./useTelling.ts";

/** How long before leaving it is said aloud. */
const SOON_MINUTES = 5;

/** What is said when it changes: a few times a stop, and not with every minute. */
export function announcement(
  stages: readonly Stage[],
  position: number,
  now: MinuteNumber,
  telling: Telling,
): string {
  const { said } = onTheDayWords[telling.language];
  const stage = stages[position];
  if (!stage) return position > stages.length - 1 ? said.over : said.before;
  if (stage.kind === "travel") return said.way(telling.nameOf(stage.travel.to));
  const place = telling.stop(stage.visit.stop);
  if (isWaiting(stage, now)) return said.waiting(place);
  const left = stage.ends - now;
  if (left <= 0) return said.timeUp(place);
  return left <= SOON_MINUTES ? said.soon(place) : said.at(place);
}
