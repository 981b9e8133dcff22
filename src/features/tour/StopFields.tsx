import { PURPOSES, type Stop, type Tour } from "#domain/tour/tour.ts";
import { changeStop, type StopChanges, type StopPosition } from "#domain/tour/tourEdit.ts";
import { LIMITS } from "#domain/tour/tourLimits.ts";
import { stopWords } from "#i18n/stopWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { editTour, useHolds } from "#state/tour.ts";
import { AgreementFields } from "./AgreementFields.tsx";
import { BilingualField } from "./BilingualField.tsx";
import { OptionalClockField } from "./ClockField.tsx";
import { DaySelect } from "./DaySelect.tsx";
import { GuestFields } from "./GuestFields.tsx";
import { MinutesField } from "./MinutesField.tsx";
import { SecretFields } from "./SecretFields.tsx";
import { SelectField } from "./SelectField.tsx";
import { WindowFields } from "./WindowFields.tsx";

export interface StopFieldsProps {
  readonly tour: Tour;
  readonly stop: Stop;
  readonly at: StopPosition;
}

/** Edits of the same field in a row, told by its name, are one step to undo. */
export type EditStop = (field: string, changes: StopChanges) => void;

/** Everything that can be said about a stop in a copy like the open one. */
export function StopFields({ tour, stop, at }: StopFieldsProps) {
  const words = stopWords[useLanguage()];
  const [isOrganisers, isDelegates] = [useHolds("organiser"), useHolds("delegate")];
  const { id, place } = stop;
  const day = tour.days[at.day];
  if (!day) return null;
  const edit: EditStop = (field, changes) =>
    editTour((tour) => changeStop(tour, id, changes), { merge: `${id} ${field}` });
  return (
    <>
      {place.kind === "own" && (
        <BilingualField
          label={words.name}
          value={place.name}
          limit={LIMITS.name}
          onValue={(name, language) => edit(`name ${language}`, { place: { ...place, name } })}
        />
      )}
      <div className="field-row">
        <MinutesField
          label={words.stay}
          value={stop.stayMinutes}
          most={LIMITS.stayMinutes}
          step={5}
          onValue={(stayMinutes) => edit("stay", { stayMinutes })}
        />
        <OptionalClockField
          label={words.arriveAt}
          hint={words.arriveAtHint}
          value={stop.arriveAt}
          onValue={(arriveAt) => edit("arrival", { arriveAt })}
        />
        <SelectField
          label={words.purpose}
          value={stop.purpose}
          options={PURPOSES.map((purpose) => ({ value: purpose, name: words.purposes[purpose] }))}
          onValue={(purpose) => edit("purpose", { purpose })}
        />
      </div>
      <WindowFields stop={stop} day={day} edit={edit} />
      {isOrganisers && <AgreementFields stop={stop} edit={edit} />}
      <BilingualField
        label={words.host}
        hint={words.hostHint}
        value={stop.host}
        limit={LIMITS.host}
        onValue={(host, language) => edit(`host ${language}`, { host })}
      />
      <BilingualField
        label={words.note}
        hint={words.sees.everyone}
        value={stop.note}
        limit={LIMITS.note}
        isLong
        onValue={(note, language) => edit(`note ${language}`, { note })}
      />
      {isDelegates && <GuestFields stop={stop} edit={edit} />}
      {isOrganisers && <SecretFields stop={stop} edit={edit} />}
      {tour.days.length > 1 && <DaySelect tour={tour} stop={stop} day={at.day} />}
    </>
  );
}
