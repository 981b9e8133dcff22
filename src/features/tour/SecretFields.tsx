import type { Stop, StopSecrets } from "#domain/tour/tour.ts";
import { LIMITS } from "#domain/tour/tourLimits.ts";
import { stopWords } from "#i18n/stopWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import type { EditStop } from "./StopFields.tsx";
import { TextField } from "./TextField.tsx";

const FIELDS = ["hostName", "hostPhone", "gateCode"] as const satisfies (keyof StopSecrets)[];

/** What nobody else may see. */
export function SecretFields({ stop: { secrets }, edit }: { stop: Stop; edit: EditStop }) {
  const words = stopWords[useLanguage()];
  return (
    <details className="fields private">
      <summary>
        {words.private} <span className="small">{words.sees.own}</span>
      </summary>
      {FIELDS.map((field) => (
        <TextField
          key={field}
          label={words[field]}
          type={field === "hostPhone" ? "tel" : "text"}
          value={secrets[field]}
          limit={LIMITS.secret}
          onValue={(text) => edit(field, { secrets: { ...secrets, [field]: text } })}
        />
      ))}
    </details>
  );
}
