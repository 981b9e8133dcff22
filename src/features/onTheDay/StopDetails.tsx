import type { Language, LocalText } from "#domain/base/text.ts";
import type { Stop } from "#domain/tour/tour.ts";
import { onTheDayWords } from "#i18n/onTheDayWords.ts";
import { stopWords } from "#i18n/stopWords.ts";
import { useHolds } from "#state/tour.ts";
import { PhoneLink } from "./PhoneLink.tsx";
import { writtenIn } from "./useTelling.ts";

interface StopDetailsProps {
  readonly stop: Stop;
  readonly language: Language;
}

/** Who receives the guests, where, and by what rules; in the organiser's plan also whom to call. */
export function StopDetails({ stop, language }: StopDetailsProps) {
  const words = onTheDayWords[language].details;
  const labels = stopWords[language];
  const isOrganisers = useHolds("organiser");
  const { host, guests, note, secrets } = stop;
  const { hostName, hostPhone, gateCode } = secrets;
  const facts: readonly (readonly [string, LocalText])[] = [
    [labels.host, host],
    [labels.meetingPoint, guests.meetingPoint],
    [labels.dressAndPhotos, guests.dressAndPhotos],
    [labels.note, note],
  ];
  const written = facts.flatMap(([label, text]) => {
    const said = writtenIn(text, language);
    return said ? [{ label, ...said }] : [];
  });
  const hasCode = isOrganisers && gateCode.trim() !== "";
  return (
    <>
      {(written.length > 0 || hasCode) && (
        <dl className="on-day-details">
          {written.map(({ label, text, lang }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd lang={lang}>{text}</dd>
            </div>
          ))}
          {hasCode && (
            <div>
              <dt>{words.gateCode}</dt>
              <dd>{gateCode}</dd>
            </div>
          )}
        </dl>
      )}
      {isOrganisers && (
        <PhoneLink who={hostName.trim() || words.host} phone={hostPhone} language={language} />
      )}
    </>
  );
}
