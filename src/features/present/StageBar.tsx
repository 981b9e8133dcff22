import { formatNumber } from "#i18n/format.ts";
import { presentWords } from "#i18n/presentWords.ts";
import { slideFileWords } from "#i18n/slideFileWords.ts";
import { stageKeysWords } from "#i18n/stageKeysWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import type { FullScreen } from "#ui/useFullScreen.ts";
import { type AutoPlay, INTERVALS } from "./useAutoPlay.ts";
import type { PointerRingState } from "./usePointerRing.ts";
import type { StageTalk } from "./useStageTalk.ts";

export type Unfolded = "save" | "keys";

interface StageBarProps {
  readonly stage: StageTalk;
  readonly total: number;
  readonly autoPlay: AutoPlay;
  readonly ring: PointerRingState;
  readonly fullScreen: FullScreen;
  readonly onPresenter: () => void;
  /** Where the slides are edited; null: nowhere from here. */
  readonly onEdit: (() => void) | null;
  /** What stands unfolded above the bar. */
  readonly unfolded: Unfolded | null;
  /** Unfolds it, or folds it. */
  readonly onUnfold: (part: Unfolded) => void;
  readonly onLeave: () => void;
  /** Whose the ground of the map is. */
  readonly credits: string;
}

/** Where one is in the talk, and by hand what the keys do. */
export function StageBar(props: StageBarProps) {
  const { stage, total, ring, fullScreen, onPresenter, onEdit, onLeave, credits } = props;
  const { unfolded, onUnfold } = props;
  const language = useLanguage();
  const words = presentWords[language].bar;
  return (
    <div className="stage-foot">
      <div className="stage-progress" aria-hidden="true">
        <span style={{ width: `${(100 * stage.step) / total}%` }} />
      </div>
      <p className="stage-credits">{credits}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields */}
      <div className="stage-bar" role="group" aria-label={words.title}>
        <button
          type="button"
          className="plain-button"
          aria-disabled={stage.step === 1}
          onClick={() => stage.onStep(-1)}
        >
          {words.previous}
        </button>
        <button
          type="button"
          className="plain-button"
          aria-disabled={stage.step === total}
          onClick={() => stage.onStep(1)}
        >
          {words.next}
        </button>
        <button type="button" className="plain-button" onClick={stage.onBlank}>
          {words.blank}
        </button>
        <button
          type="button"
          className="plain-button"
          aria-pressed={ring.isOn}
          onClick={ring.toggle}
        >
          {words.pointer}
        </button>
        {fullScreen.isPossible && (
          <button
            type="button"
            className="plain-button"
            aria-pressed={fullScreen.isOn}
            onClick={fullScreen.toggle}
          >
            {words.fullScreen}
          </button>
        )}
        <AutoPlayButtons {...props.autoPlay} />
        <button type="button" className="plain-button" onClick={onPresenter}>
          {words.presenter}
        </button>
        {/* Where auto-play has its buttons, nobody is about to edit. */}
        {onEdit && props.autoPlay.seconds === null && (
          <button type="button" className="plain-button stage-edit" onClick={onEdit}>
            {words.edit}
          </button>
        )}
        <button
          type="button"
          className="plain-button"
          aria-expanded={unfolded === "save"}
          onClick={() => onUnfold("save")}
        >
          {slideFileWords[language].save}
        </button>
        <button
          type="button"
          className="plain-button"
          aria-expanded={unfolded === "keys"}
          onClick={() => onUnfold("keys")}
        >
          {stageKeysWords[language].title}
        </button>
        <button type="button" className="plain-button" onClick={onLeave}>
          {words.leave}
        </button>
      </div>
      <p className="stage-position" aria-hidden="true">
        {stage.step} / {total}
      </p>
    </div>
  );
}

function AutoPlayButtons({ seconds, onChoose }: AutoPlay) {
  const language = useLanguage();
  const words = presentWords[language].bar;
  return (
    <>
      <button
        type="button"
        className="plain-button"
        aria-pressed={seconds !== null}
        onClick={() => onChoose(seconds === null ? INTERVALS[1] : null)}
      >
        {words.autoPlay}
      </button>
      {seconds !== null &&
        INTERVALS.map((choice) => (
          <button
            key={choice}
            type="button"
            className="plain-button"
            aria-pressed={choice === seconds}
            onClick={() => onChoose(choice)}
          >
            {words.seconds(formatNumber(choice, language))}
          </button>
        ))}
    </>
  );
}
