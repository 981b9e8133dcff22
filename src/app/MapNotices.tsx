import { formatMetres } from "#i18n/format.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import { latePart } from "./latePart.tsx";
import type { ChosenBackdrop } from "./useBackdrop.ts";
import type { MapState } from "./useMapState.ts";
import { type PersonState, roundLength } from "./useMarks.ts";

const GroundNotice = latePart(
  () => import("./GroundNotice.tsx").then((file) => file.GroundNotice),
  undefined,
  null,
);

interface MapNoticesProps {
  readonly state: MapState;
  readonly onStartAgain: () => void;
  readonly ground: Pick<ChosenBackdrop, "notice" | "onDismiss">;
  readonly person: PersonState;
}

/** Sentences about the map, on the map. */
export function MapNotices({ state, onStartAgain, ground, person }: MapNoticesProps) {
  const language = useLanguage();
  const { map: words, problems } = useWords();
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
    <div className="map-notices" role="status">
      {state === "static" && <p className="map-notice">{words.static}</p>}
      {state === "failed" && (
        // What a browser could not load it does not ask for again in the same page.
        <Stopped sentence={words.failed} action={problems.reload} onAction={reload} />
      )}
      {state === "lost" && (
        <Stopped sentence={words.lost} action={words.startAgain} onAction={onStartAgain} />
      )}
      {where !== null && <p className="map-notice">{where}</p>}
      {ground.notice && <GroundNotice notice={ground.notice} onDismiss={ground.onDismiss} />}
    </div>
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
