import type { Agreement, Stop } from "#domain/tour/tour.ts";
import { LIMITS } from "#domain/tour/tourLimits.ts";
import { today } from "#i18n/format.ts";
import { stopWords } from "#i18n/stopWords.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { DateField } from "./DateField.tsx";
import type { EditStop } from "./StopFields.tsx";
import { TextField } from "./TextField.tsx";

const KINDS = ["open", "asked", "confirmed"] as const;

/** How sure a stop is, and who says so. */
export function AgreementFields({ stop, edit }: { stop: Stop; edit: EditStop }) {
  const language = useLanguage();
  const words = stopWords[language];
  const { states } = tourWords[language];
  const { id, agreement } = stop;
  const choose = (kind: Agreement["kind"]) =>
    edit("state", { agreement: kind === "confirmed" ? { kind, by: "", on: today() } : { kind } });
  return (
    <fieldset className="fields">
      <legend>
        {words.agreement} <span className="small">{words.sees.own}</span>
      </legend>
      <div className="choices">
        {KINDS.map((kind) => (
          <label key={kind} className="choice">
            <input
              type="radio"
              name={`agreement ${id}`}
              checked={agreement.kind === kind}
              onChange={() => choose(kind)}
            />
            {states[kind]}
          </label>
        ))}
      </div>
      {agreement.kind === "confirmed" && (
        <div className="field-row">
          <TextField
            label={words.confirmedBy}
            value={agreement.by}
            limit={LIMITS.confirmedBy}
            onValue={(by) => edit("confirmed by", { agreement: { ...agreement, by } })}
          />
          <DateField
            label={words.confirmedOn}
            value={agreement.on}
            onValue={(on) => edit("confirmed on", { agreement: { ...agreement, on } })}
          />
        </div>
      )}
    </fieldset>
  );
}
