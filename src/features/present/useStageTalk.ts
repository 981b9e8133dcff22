import { useCallback, useEffect, useRef, useState } from "react";
import { openStageChannel, type StageChannel, type StageState } from "#services/stageChannel.ts";
import { useBlank } from "#state/blank.ts";
import { goToStep, stepBy } from "#state/step.ts";
import { useView } from "#state/view.ts";

export interface StageTalk {
  readonly step: number;
  readonly isBlank: boolean;
  /** Whether windows of the talk can be kept in step. */
  readonly canTalk: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly onGoTo: (step: number) => void;
  readonly onBlank: () => void;
}

/** Where the talk is, the same in every window of its session. */
export function useStageTalk(session: string, total: number): StageTalk {
  const step = useView((view) => view.step);
  const isBlank = useBlank((stage) => stage.isBlank);
  const [canTalk, setCanTalk] = useState(true);
  const channel = useRef<StageChannel | null>(null);
  const latestTotal = useRef(total);
  useEffect(() => {
    latestTotal.current = total;
  }, [total]);
  useEffect(() => () => useBlank.setState({ isBlank: false }), []);

  /** Whether a person has moved the talk in this window. */
  const hasMoved = useRef(false);
  const tell = useCallback(() => {
    hasMoved.current = true;
    channel.current?.tell(stateNow());
  }, []);

  useEffect(() => {
    let isTold = false;
    const take = (state: StageState) => {
      // What was told is not told back: two windows would never come to rest.
      isTold = true;
      goToStep(state.step, latestTotal.current);
      isTold = false;
      useBlank.setState({ isBlank: state.isBlank });
    };
    const opened = openStageChannel(session, {
      onState: take,
      onAnswer: (state) => {
        // An answer may be older than the step that was taken while it was on its way.
        if (!hasMoved.current) take(state);
      },
      onAsk: () => channel.current?.answer(stateNow()),
    });
    channel.current = opened;
    setCanTalk(opened !== null);
    opened?.ask();
    const stop = useView.subscribe((view, before) => {
      if (view.step !== before.step && !isTold) tell();
    });
    return () => {
      stop();
      opened?.close();
      channel.current = null;
    };
  }, [session, tell]);

  /** To step is to show something: the screen is no longer black. */
  const move = (go: () => void) => {
    const wasBlank = useBlank.getState().isBlank;
    useBlank.setState({ isBlank: false });
    go();
    if (wasBlank) tell();
  };
  return {
    step: Math.min(step, Math.max(total, 1)),
    isBlank,
    canTalk,
    onStep: (by) => move(() => stepBy(by, total)),
    onGoTo: (to) => move(() => goToStep(to, total)),
    onBlank: () => {
      useBlank.setState({ isBlank: !useBlank.getState().isBlank });
      tell();
    },
  };
}

function stateNow(): StageState {
  return { step: useView.getState().step, isBlank: useBlank.getState().isBlank };
}
