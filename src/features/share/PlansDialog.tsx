import "./share.css";
import { useState } from "react";
import { wallTimeAt } from "#domain/schedule/clock.ts";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import { dayAfter } from "#domain/tour/isoDay.ts";
import { plansWords } from "#i18n/plansWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { type KeptPlanProblem, plans } from "#services/plans.ts";
import { openNewTour, openTour } from "#state/tour.ts";
import { Modal } from "./Modal.tsx";
import { NewPlan } from "./NewPlan.tsx";
import { openKeptPlan, openReceivedPlan, type PlanFileProblem, planOfFile } from "./openPlan.ts";
import { PlanFilePicker } from "./PlanFilePicker.tsx";
import { PlanList } from "./PlanList.tsx";
import { problemSentence } from "./problemSentence.ts";

/** The plans on this device, and the ways to another one. */
export function PlansDialog({ onClose }: { onClose: () => void }) {
  const language = useLanguage();
  const words = plansWords[language];
  const [problem, setProblem] = useState<KeptPlanProblem | PlanFileProblem | null>(null);
  const openFile = async (file: File) => {
    setProblem(null);
    const plan = await planOfFile(file);
    if (!plan.ok) return setProblem(plan.problem);
    openReceivedPlan(plan.value);
    onClose();
  };
  const openKept = async (id: string) => {
    setProblem(null);
    // As it is now: another window may have saved it since.
    const kept = await plans.read(id);
    if (!kept.ok) return setProblem(kept.problem);
    openKeptPlan(kept.value);
    onClose();
  };
  return (
    <Modal
      title={words.title}
      close={words.close}
      onClose={onClose}
      onFile={(file) => void openFile(file)}
    >
      <div role="alert">
        {problem && <p className="plan-problem">{problemSentence(problem, language)}</p>}
      </div>
      <PlanList onOpen={(id) => void openKept(id)} onProblem={setProblem} />
      <section className="share-way">
        <h3 className="group-title">{words.another}</h3>
        <NewPlan
          date={dayAfter(wallTimeAt(Date.now()).date)}
          onCreate={(date) => {
            openNewTour(date);
            onClose();
          }}
        />
        <p>
          <button
            type="button"
            className="plain-button"
            onClick={() => {
              openTour(exampleTour(), "example");
              onClose();
            }}
          >
            {words.example}
          </button>
        </p>
        <p className="share-actions">
          <PlanFilePicker onFile={(file) => void openFile(file)} />
        </p>
      </section>
    </Modal>
  );
}
