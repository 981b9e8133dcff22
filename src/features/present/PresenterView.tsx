import "./presenter.css";
import { useState } from "react";
import type { Slide } from "#domain/stage/slides.ts";
import { presentWords } from "#i18n/presentWords.ts";
import { stageKeysWords } from "#i18n/stageKeysWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { PresenterClocks } from "./PresenterClocks.tsx";
import { StageKeys } from "./StageKeys.tsx";
import { slideNotes } from "./slideNotes.ts";
import { slideSummary, slideTitle } from "./slideText.ts";
import type { Talk } from "./talk.ts";
import { useStageKeys } from "./useStageKeys.ts";
import type { StageTalk } from "./useStageTalk.ts";

interface PresenterViewProps {
  readonly talk: Talk;
  readonly stage: StageTalk;
}

/** What whoever speaks sees, and the hall does not. */
export function PresenterView({ talk, stage }: PresenterViewProps) {
  const language = useLanguage();
  const { allHidden, bar, position, slide: slideWord, presenter: words } = presentWords[language];
  const { slides } = talk;
  const total = slides.length;
  const [hasKeys, setHasKeys] = useState(false);
  const [slide, next] = [slides[stage.step - 1], slides[stage.step]];
  useStageKeys({
    onStep: stage.onStep,
    onEnd: (end) => stage.onGoTo(end === "first" ? 1 : total),
    onBlank: stage.onBlank,
    onFullScreen: () => undefined,
    onPointer: () => undefined,
    onLeave: () => undefined,
  });
  if (!slide) return <p className="stage-waiting">{allHidden}</p>;
  return (
    <main className="presenter">
      <h1 className="visually-hidden">{words.title}</h1>
      <PresenterClocks />
      {!stage.canTalk && <p className="presenter-alone">{words.alone}</p>}
      <section
        className="presenter-now"
        aria-label={slideWord}
        data-step={`${stage.step}/${total}`}
      >
        <p className="group-title">
          {words.now} · {position(`${stage.step}`, `${total}`)}
        </p>
        <Outline slide={slide} talk={talk} />
        {stage.isBlank && <p role="status">{words.isBlank}</p>}
      </section>
      <section className="presenter-next" aria-label={words.next}>
        <p className="group-title">{words.next}</p>
        {next ? <Outline slide={next} talk={talk} /> : <p>{words.last}</p>}
      </section>
      <Notes slide={slide} talk={talk} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields */}
      <div className="presenter-buttons" role="group" aria-label={bar.title}>
        <button
          type="button"
          className="plain-button"
          aria-disabled={stage.step === 1}
          onClick={() => stage.onStep(-1)}
        >
          {bar.previous}
        </button>
        <button
          type="button"
          className="plain-button"
          aria-disabled={stage.step === total}
          onClick={() => stage.onStep(1)}
        >
          {bar.next}
        </button>
        <button
          type="button"
          className="plain-button"
          aria-pressed={stage.isBlank}
          onClick={stage.onBlank}
        >
          {bar.blank}
        </button>
        <button
          type="button"
          className="plain-button"
          aria-expanded={hasKeys}
          onClick={() => setHasKeys(!hasKeys)}
        >
          {stageKeysWords[language].title}
        </button>
        {hasKeys && <StageKeys isPresenter onClose={() => setHasKeys(false)} />}
      </div>
    </main>
  );
}

function Outline({ slide, talk }: { readonly slide: Slide; readonly talk: Talk }) {
  const language = useLanguage();
  return (
    <>
      <h2>{slideTitle(slide, talk, language)}</h2>
      <ul>
        {slideSummary(slide, talk, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function Notes({ slide, talk }: { readonly slide: Slide; readonly talk: Talk }) {
  const language = useLanguage();
  const { presenter: words } = presentWords[language];
  const notes = slideNotes(slide, { talk, language });
  return (
    // Longer than the window at times: it scrolls, by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className="presenter-notes" aria-label={words.notes} tabIndex={0}>
      <p className="group-title">{words.notes}</p>
      {notes.length === 0 && <p>{words.noNotes}</p>}
      {notes.map(({ head, lines, isOwn = false }) => (
        <div key={head} className={isOwn ? "presenter-own" : undefined}>
          <h3>{head}</h3>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ))}
    </section>
  );
}
