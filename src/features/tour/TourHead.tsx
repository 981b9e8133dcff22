import { memo } from "react";
import { otherLanguage } from "#domain/base/text.ts";
import { type Tour, type TourSecrets, VEHICLES } from "#domain/tour/tour.ts";
import { changeTour } from "#domain/tour/tourEdit.ts";
import { LIMITS } from "#domain/tour/tourLimits.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { editTour, useTour } from "#state/tour.ts";
import { MinutesField } from "./MinutesField.tsx";
import { TextField } from "./TextField.tsx";
import { UndoButtons } from "./UndoButtons.tsx";

const SECRETS = [
  "plate",
  "driverName",
  "driverPhone",
  "routeDriven",
] as const satisfies (keyof TourSecrets)[];

interface TourHeadProps {
  readonly tour: Tour;
}

/** What holds for the whole tour; not drawn again when only its days change. */
export const TourHead = memo(function TourHead({ tour }: TourHeadProps) {
  const words = tourWords[useLanguage()];
  const copy = useTour(({ plan }) => plan.copy);
  return (
    <div className="tour-head">
      <div className="tour-bar">
        <h2 className="group-title">{words.tour}</h2>
        <UndoButtons />
      </div>
      <Titles tour={tour} />
      {tour.isExample && <p className="statement">{words.example}</p>}
      {copy !== "organiser" && <p className="statement">{words.received[copy]}</p>}
      <details className="fields">
        <summary>
          {words.byVehicle(words.vehicles[tour.vehicle], `${tour.bufferMinutes}`)}{" "}
          <span className="small">{words.changeVehicle}</span>
        </summary>
        <div className="field-row">
          <fieldset className="fields vehicles">
            <legend>{words.vehicle}</legend>
            <div className="choices">
              {VEHICLES.map((vehicle) => (
                <label key={vehicle} className="choice">
                  <input
                    type="radio"
                    name="tour-vehicle"
                    checked={tour.vehicle === vehicle}
                    onChange={() => edit("vehicle", { vehicle })}
                  />
                  {words.vehicles[vehicle]}
                </label>
              ))}
            </div>
          </fieldset>
          <MinutesField
            label={words.buffer}
            value={tour.bufferMinutes}
            most={LIMITS.bufferMinutes}
            step={5}
            onValue={(bufferMinutes) => edit("buffer", { bufferMinutes })}
          />
        </div>
      </details>
      {copy === "organiser" && (
        <details className="fields private">
          <summary>
            {words.transport} <span className="small">{words.ownCopy}</span>
          </summary>
          {SECRETS.map((field) => (
            <TextField
              key={field}
              label={words[field]}
              type={field === "driverPhone" ? "tel" : "text"}
              value={tour.secrets[field]}
              limit={LIMITS.secret}
              onValue={(text) => edit(field, { secrets: { ...tour.secrets, [field]: text } })}
            />
          ))}
        </details>
      )}
    </div>
  );
}, isSameHead);

function isSameHead({ tour: before }: TourHeadProps, { tour: now }: TourHeadProps): boolean {
  const { days, deck, ...head } = now;
  return (Object.keys(head) as (keyof typeof head)[]).every((key) => before[key] === now[key]);
}

function Titles({ tour: { title } }: { tour: Tour }) {
  const language = useLanguage();
  const words = tourWords[language];
  return (
    <div className="tour-titles">
      {[language, otherLanguage(language)].map((written) => (
        <TextField
          key={written}
          label={written.toUpperCase()}
          name={words.titles[written]}
          lang={written}
          value={title[written]}
          limit={LIMITS.title}
          isLong
          placeholder={tourWords[written].noTitle}
          onValue={(text) => edit(`title ${written}`, { title: { ...title, [written]: text } })}
        />
      ))}
    </div>
  );
}

function edit(field: string, changes: Parameters<typeof changeTour>[1]): void {
  editTour((tour) => changeTour(tour, changes), { merge: `tour ${field}` });
}
