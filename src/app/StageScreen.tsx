import { type ReactNode, useEffect, useRef, useState } from "react";
import { PointerRing } from "#features/present/PointerRing.tsx";
import { openPresenter } from "#features/present/presenterWindow.ts";
import { SlideContent } from "#features/present/SlideContent.tsx";
import { SlidePassage } from "#features/present/SlidePassage.tsx";
import { StageBar, type Unfolded } from "#features/present/StageBar.tsx";
import { StageKeys } from "#features/present/StageKeys.tsx";
import { slideTitle } from "#features/present/slideText.ts";
import { siteSlides, type Talk } from "#features/present/talk.ts";
import { useAutoPlay } from "#features/present/useAutoPlay.ts";
import { usePointerRing } from "#features/present/usePointerRing.ts";
import { useQuiet } from "#features/present/useQuiet.ts";
import { useStageKeys } from "#features/present/useStageKeys.ts";
import type { StageTalk } from "#features/present/useStageTalk.ts";
import { useSwipe } from "#features/present/useSwipe.ts";
import { presentWords } from "#i18n/presentWords.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import { openSlides } from "#state/planPart.ts";
import { enterMode, type Mode, type Theme, useView } from "#state/view.ts";
import { moveFocus } from "#ui/moveFocus.ts";
import { onRefusal, tellRefusal } from "#ui/refusals.ts";
import { useFullScreen } from "#ui/useFullScreen.ts";
import { Header } from "./Header.tsx";
import { latePart } from "./latePart.tsx";
import type { PlannedTalk, StageFiles } from "./Stage.tsx";
import { StageMap } from "./StageMap.tsx";
import { StageMessages } from "./StageMessages.tsx";
import { useTalkLink } from "./useTalkLink.ts";

const StageSaving = latePart(() => import("./StageSaving.tsx").then((file) => file.StageSaving));

interface StageScreenProps {
  readonly theme: Theme;
  readonly files: StageFiles;
  readonly planned: PlannedTalk | null;
  readonly notices: ReactNode;
  readonly talk: Talk;
  readonly stage: StageTalk;
  readonly session: string;
}

/** What the hall sees. */
export function StageScreen(props: StageScreenProps) {
  const { theme, files, planned, notices, talk, stage, session } = props;
  const isEmbedded = useView((view) => view.embed);
  const language = useLanguage();
  const words = presentWords[language];
  const { map } = useWords();
  const total = talk.slides.length;
  const slide = talk.slides[stage.step - 1] ?? talk.slides[0];
  const fullScreen = useFullScreen();
  const ring = usePointerRing();
  const isQuiet = useQuiet();
  const swipe = useSwipe(stage.onStep);
  const autoPlay = useAutoPlay(() => stage.onGoTo(stage.step === total ? 1 : stage.step + 1));
  const link = useTalkLink(planned);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [unfolded, setUnfolded] = useState<Unfolded | null>(null);
  const fold = () => setUnfolded(null);
  const backTo = useLeftMode(planned !== null);
  const leave = () => {
    if (fullScreen.isOn) fullScreen.toggle();
    enterMode(backTo);
  };
  const edit = isEmbedded
    ? null
    : () => {
        if (fullScreen.isOn) fullScreen.toggle();
        openSlides();
        enterMode("plan");
      };
  useStageKeys({
    onStep: stage.onStep,
    onEnd: (end) => stage.onGoTo(end === "first" ? 1 : total),
    onBlank: stage.onBlank,
    onFullScreen: fullScreen.toggle,
    onPointer: ring.onKey,
    onLeave: stage.isBlank ? stage.onBlank : leave,
  });
  useEffect(() => {
    // In a frame it is said beside the control.
    if (isEmbedded) return;
    return onRefusal((refusal) => refusal === "full-screen" && setTrouble(words.noFullScreen));
  }, [isEmbedded, words]);
  const main = useRef<HTMLElement>(null);
  useEffect(() => moveFocus(main.current, { preventScroll: true }), []);
  const stepOf = (siteId: string) =>
    siteSlides(talk).find(({ slide: of }) => of.site.id === siteId)?.step ?? null;
  if (!slide) {
    return (
      <div className="stage-room">
        {!isEmbedded && <Header theme={theme} />}
        <main className="stage" ref={main} tabIndex={-1}>
          <div className="stage-waiting">
            <p>{words.allHidden}</p>
            {edit && (
              <button type="button" className="plain-button" onClick={edit}>
                {words.bar.edit}
              </button>
            )}
          </div>
        </main>
      </div>
    );
  }
  const title = slideTitle(slide, talk, language);
  return (
    <div className="stage-room" data-quiet={isQuiet}>
      {!isEmbedded && <Header theme={theme} />}
      <main className="stage" ref={main} tabIndex={-1} {...swipe}>
        <section
          className="slide"
          aria-label={words.slide}
          data-step={`${stage.step}/${total}`}
          data-kind={slide.kind}
        >
          <div className="slide-words" key={slide.id}>
            <SlideContent slide={slide} talk={talk} link={link} onStep={stage.onGoTo} />
          </div>
          <div className="slide-map">
            <StageMap
              slide={slide}
              files={files}
              theme={theme}
              tour={planned?.scene ?? null}
              tourBounds={planned?.boundsOfTour ?? null}
              stepOf={stepOf}
              onSite={(site) => {
                const step = stepOf(site);
                if (step !== null) stage.onGoTo(step);
              }}
            />
          </div>
          {slide.kind === "site" && (
            <SlidePassage
              key={`passage ${slide.id}`}
              catalog={talk.catalog}
              siteId={slide.site.id}
            />
          )}
        </section>
        <StageMessages files={files} trouble={trouble} onDismiss={() => setTrouble(null)}>
          {notices}
        </StageMessages>
        <p className="visually-hidden" role="status">
          {stage.isBlank
            ? words.blanked
            : `${words.position(`${stage.step}`, `${total}`)}: ${title}`}
        </p>
      </main>
      <StageBar
        stage={stage}
        total={total}
        autoPlay={autoPlay}
        ring={ring}
        fullScreen={fullScreen}
        credits={map.key.creditLine}
        onPresenter={() => {
          if (isEmbedded) tellRefusal("presenter");
          else if (!stage.canTalk) setTrouble(words.noPresenter);
          else {
            const isOpen = openPresenter(session, planned?.code() ?? null);
            setTrouble(isOpen ? null : words.presenterBlocked);
          }
        }}
        onEdit={edit}
        unfolded={unfolded}
        onUnfold={(part) => setUnfolded(part === unfolded ? null : part)}
        onLeave={leave}
      />
      {unfolded === "save" && (
        <StageSaving {...{ files, theme, planned, slide, step: stage.step }} onClose={fold} />
      )}
      {unfolded === "keys" && <StageKeys isPresenter={false} onClose={fold} />}
      {stage.isBlank && <div className="stage-black" aria-hidden="true" onClick={stage.onBlank} />}
      {ring.isOn && !stage.isBlank && <PointerRing />}
    </div>
  );
}

/** Where one came from; a link to a tour comes from the planner. */
function useLeftMode(hasTour: boolean): Mode {
  const left = useView((view) => view.left);
  return left === "plan" || (left !== "explore" && hasTour) ? "plan" : "explore";
}
