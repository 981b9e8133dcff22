import { formatMetres } from "#i18n/format.ts";
import { mapStateWords } from "#i18n/mapStateWords.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import { GroundNotice } from "./GroundNotice.tsx";
import type { ChosenBackdrop } from "./useBackdrop.ts";
import type { MapState } from "./useMapState.ts";
import { type PersonState, roundLength } from "./useMarks.ts";

export interface MapNoticesProps {
  readonly state: MapState;
  readonly onStartAgain: () => void;
  readonly ground: Pick<ChosenBackdrop, "notice" | "onDismiss">;
  readonly person: PersonState;
}

/** Sentences about the map, one below the other. */
export function MapNoticeList({ state, onStartAgain, ground, person }: MapNoticesProps) {
  const language = useLanguage();
  const words = mapStateWords[language];
  const { reload: reloadPage } = useWords().problems;
  const { position } = words;
  const where =
    person.kind === "found"
      ? position.found(formatMetres(roundLength(person.accuracyMetres), language))
      : person.kind === "failed"
        ? position[person.problem]
        : person.kind === "hidden"
          ? null
          : position[person.kind];
  return (
    <>
      {state === "static" && <p className="map-notice">{words.static}</p>}
      {state === "failed" && (
        // What a browser could not load it does not ask for again in the same page.
        <Stopped sentence={words.failed} action={reloadPage} onAction={reload} />
      )}
      {state === "lost" && (
        <Stopped sentence={words.lost} action={words.startAgain} onAction={onStartAgain} />
      )}
      {where !== null && <p className="map-notice">{where}</p>}
      {ground.notice && <GroundNotice notice={ground.notice} onDismiss={ground.onDismiss} />}
    </>
  );
}

const reload = () => location.reload();

interface StoppedProps {
  readonly sentence: string;
  /** What the button says. */
  readonly action: string;
  readonly onAction: () => void;
}

/** There is no live map, and what brings it. */
function Stopped({ sentence, action, onAction }: StoppedProps) {
  return (
    <div className="map-notice">
      <p>{sentence}</p>
      <p className="notice-actions">
        <button type="button" className="plain-button" onClick={onAction}>
          {action}
        </button>
      </p>
    </div>
  );
}
