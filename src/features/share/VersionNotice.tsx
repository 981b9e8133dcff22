import type { Language } from "#domain/base/text.ts";
import type { Catalog } from "#domain/evidence/catalog.ts";
import { copyOf, holdsAll } from "#domain/tour/copy.ts";
import type { Plan } from "#domain/tour/planFile.ts";
import type { StopPlace } from "#domain/tour/tour.ts";
import { tourChanges } from "#domain/tour/tourChanges.ts";
import { placeOf } from "#domain/tour/tourPlace.ts";
import { changeSentence } from "#i18n/changeSentence.ts";
import { copyNumber } from "#i18n/copyNumber.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { versionWords } from "#i18n/versionWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { type PlanMeta, useTour } from "#state/tour.ts";
import { NoticeBox } from "./NoticeBox.tsx";

export interface VersionNoticeProps {
  readonly catalog: Catalog;
  /** The version that was here before. */
  readonly seen: Plan;
  readonly onStay: () => void;
  readonly onBefore: () => void;
}

/** What is different from the version of the same plan that one had before, and the way back to it. */
export function VersionNotice({ catalog, seen, onStay, onBefore }: VersionNoticeProps) {
  const language = useLanguage();
  const words = versionWords[language];
  const { past, tour, plan } = useTour();
  // As it was opened, whatever has been done to it since.
  const sentences = changesIn(language, catalog, seen, { tour: past[0] ?? tour, copy: plan.copy });
  return (
    <NoticeBox>
      <p>{headOf(seen, plan, language)}</p>
      <ul className="plan-changes">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {sentences.length === 0 && <li>{words.sameWords}</li>}
      </ul>
      <p className="share-actions">
        <button type="button" className="plain-button" onClick={onStay}>
          {words.stay}
        </button>
        <button type="button" className="plain-button" onClick={onBefore}>
          {words.before}
        </button>
      </p>
    </NoticeBox>
  );
}

function headOf(seen: Plan, { number, issuedAt }: PlanMeta, language: Language): string {
  const words = versionWords[language];
  if (seen.number === 0 || number === 0 || issuedAt === null) return words.other;
  const isNewer = number > seen.number || issuedAt > seen.issuedAt;
  return (isNewer ? words.newer : words.older)(copyNumber(seen, language));
}

function changesIn(
  language: Language,
  catalog: Catalog,
  before: Pick<Plan, "tour" | "copy">,
  after: Pick<Plan, "tour" | "copy">,
): readonly string[] {
  // What one of the two may not have was not taken out.
  const least = holdsAll(before.copy, after.copy) ? after.copy : before.copy;
  const [was, is] = [copyOf(before.tour, least), copyOf(after.tour, least)];
  const hasSeveralDays = was.days.length > 1 || is.days.length > 1;
  const telling = { language, nameOf: namesIn(language, catalog), hasSeveralDays };
  const sentences = tourChanges(was, is).map((change) => changeSentence(change, telling));
  // Two stops at one place can have one sentence.
  return [...new Set(sentences)];
}

function namesIn(language: Language, catalog: Catalog): (place: StopPlace) => string {
  const words = tourWords[language];
  return (place) => {
    const name = placeOf(catalog, place)?.name[language];
    if (name === undefined && place.kind === "known") return words.unknown(place.id);
    return name?.trim() || words.unnamed;
  };
}
