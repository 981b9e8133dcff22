import type { Language } from "#domain/base/text.ts";
import { onTheDayWords } from "#i18n/onTheDayWords.ts";

interface PhoneLinkProps {
  readonly who: string;
  /** As it was typed, perhaps with words around it. */
  readonly phone: string;
  readonly language: Language;
}

/** One tap to call; where no number is in what was written, the words alone. */
export function PhoneLink({ who, phone, language }: PhoneLinkProps) {
  const { call } = onTheDayWords[language].details;
  const written = phone.trim();
  if (written === "") return null;
  const number = numberIn(written);
  if (number === null) return <p>{call(who, written)}</p>;
  return (
    <a className="plain-button on-day-call" href={`tel:${number}`}>
      {call(who, written)}
    </a>
  );
}

/** The first number, in the digits that a phone dials: `0905 123 456 / 0236 …` → 0905123456. */
function numberIn(text: string): string | null {
  const first = /\+?\(?\d[\d\s().-]*/.exec(text)?.[0] ?? "";
  const digits = first.replace(/[^\d+]/g, "");
  return digits.length < 3 ? null : digits;
}
