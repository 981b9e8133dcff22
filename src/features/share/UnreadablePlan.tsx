import { type MouseEvent, useState } from "react";
import { plansWords } from "#i18n/plansWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { type KeptPlanProblem, plans } from "#services/plans.ts";
import { problemSentence } from "./problemSentence.ts";
import { savePlanText } from "./savePlanFile.ts";

interface UnreadablePlanProps {
  readonly id: string;
  readonly title: string;
  readonly problem: KeptPlanProblem;
  readonly onRemove: (event: MouseEvent) => void;
}

/** A plan that is there and cannot be opened: why, its file, and a question before it goes for good. */
export function UnreadablePlan({ id, title, problem, onRemove }: UnreadablePlanProps) {
  const language = useLanguage();
  const words = plansWords[language];
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<KeptPlanProblem | null>(null);
  const save = async () => {
    const text = await plans.text(id);
    if (text.ok) savePlanText(`plan-${id}.json`, text.value);
    else setRefusal(text.problem);
  };
  return (
    <>
      <p className="small">{problemSentence(refusal ?? problem, language)}</p>
      {isAsking && <p role="alert">{words.forGood}</p>}
      <p className="share-actions">
        <button type="button" className="plain-button" onClick={() => void save()}>
          {words.saveAsIs}
        </button>
        {isAsking && (
          <button type="button" className="plain-button" onClick={onRemove}>
            {words.removeForGood}
          </button>
        )}
        <button
          type="button"
          className="plain-button"
          aria-label={isAsking ? undefined : words.removeNamed(title)}
          onClick={() => setAsking(!isAsking)}
        >
          {isAsking ? words.keep : words.remove}
        </button>
      </p>
    </>
  );
}
