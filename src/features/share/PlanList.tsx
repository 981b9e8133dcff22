import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import { plansWords } from "#i18n/plansWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { type PlanLine, planListQuery } from "#services/planList.ts";
import { plans } from "#services/plans.ts";
import type { StorageProblem } from "#services/storageProblem.ts";
import { newId } from "#state/newId.ts";
import { openTour, useTour } from "#state/tour.ts";
import { openKeptPlan } from "./openPlan.ts";
import { PlanRow, removedSentence } from "./PlanRow.tsx";
import { problemSentence } from "./problemSentence.ts";
import { savePlanFile } from "./savePlanFile.ts";

interface PlanListProps {
  readonly onOpen: (id: string) => void;
  readonly onProblem: (problem: StorageProblem) => void;
}

/** The plans on this device. What is taken away can be brought back while the list is there. */
export function PlanList({ onOpen, onProblem }: PlanListProps) {
  const language = useLanguage();
  const words = plansWords[language];
  const open = useTour(({ plan }) => plan);
  const { data, refetch } = useQuery(planListQuery(open));
  const [removed, setRemoved] = useState<readonly RemovedPlan[]>([]);
  const [said, setSaid] = useState("");
  if (!data) return <p className="small">{words.loading}</p>;
  if (!data.ok) {
    return (
      <div className="plan-problem">
        <p>{problemSentence(data.problem, language)}</p>
        <button
          type="button"
          className="plain-button"
          onClick={() => savePlanFile(open.copy, language)}
        >
          {words.saveOpen}
        </button>
      </div>
    );
  }
  const remove = async (line: PlanLine) => {
    const gone = await plans.remove(line.entry.id);
    if (!gone.ok) return onProblem(gone.problem);
    const wasOpen = line.entry.id === open.id;
    setRemoved((others) => [...others, { line, wasOpen }]);
    setSaid(removedSentence(line, language));
    // Else the next edit would keep it again.
    if (wasOpen) openTour(exampleTour(), "example");
    await refetch();
  };
  const undo = async ({ entry: { id, revision, savedAt }, kept }: PlanLine) => {
    if (!kept.ok) return;
    const { plan } = kept.value;
    // As it was, so that a window in which it is still open goes on with it.
    const before = { id, revision: revision - 1, plan, savedAt, copyId: newId() };
    const back = await plans.write(before);
    if (!back.ok) return onProblem(back.problem);
    const wasOpen = removed.some(({ line, wasOpen }) => line.entry.id === id && wasOpen);
    setSaid("");
    setRemoved((all) => all.filter(({ line }) => line.entry.id !== id));
    if (wasOpen) openKeptPlan({ ...kept.value, ...back.value });
    await refetch();
  };
  const isRemoved = ({ entry: { id } }: PlanLine) =>
    removed.some(({ line }) => line.entry.id === id);
  const lines = [
    ...data.value.filter((line) => !isRemoved(line)),
    ...removed.map(({ line }) => line),
  ].toSorted((one, other) => (one.entry.savedAt < other.entry.savedAt ? 1 : -1));
  return (
    <section className="share-way">
      <h3 className="group-title">{words.onDevice}</h3>
      {lines.length === 0 && <p>{words.none}</p>}
      {lines.length > 0 && <p className="small">{words.daNangTime}</p>}
      {/* The row has the focus before it says so. */}
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <ul className="plan-list">
        {lines.map((line) => (
          <PlanRow
            key={line.entry.id}
            line={line}
            isOpen={line.entry.id === open.id}
            isRemoved={isRemoved(line)}
            onOpen={onOpen}
            onRemove={(gone) => void remove(gone)}
            onUndo={(back) => void undo(back)}
          />
        ))}
      </ul>
    </section>
  );
}

interface RemovedPlan {
  readonly line: PlanLine;
  /** Whether the example has taken its place on the screen. */
  readonly wasOpen: boolean;
}
