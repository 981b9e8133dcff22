import { useEffect, useState } from "react";
import { wallTimeAt } from "#domain/schedule/clock.ts";
import { type MinuteNumber, minuteNumber } from "./stages.ts";

const HALF_MINUTE = 30_000;

/**
 * The present minute in Da Nang. It is looked up each half minute, and at once when the page comes back to
 * the front: a phone in a pocket stops its timers.
 * @param now milliseconds since 1970
 */
export function useMinute(now: () => number): MinuteNumber {
  const [minute, setMinute] = useState(() => minuteAt(now()));
  useEffect(() => {
    const look = () => setMinute(minuteAt(now()));
    look();
    const timer = setInterval(look, HALF_MINUTE);
    document.addEventListener("visibilitychange", look);
    window.addEventListener("pageshow", look);
    window.addEventListener("focus", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("pageshow", look);
      window.removeEventListener("focus", look);
    };
  }, [now]);
  return minute;
}

function minuteAt(epochMilliseconds: number): MinuteNumber {
  const { date, minutes } = wallTimeAt(epochMilliseconds);
  return minuteNumber(date, minutes);
}
