import { formatMetres } from "#i18n/format.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import { latePart } from "./latePart.tsx";
import type { ChosenBackdrop } from "./useBackdrop.ts";
import { type PersonState, roundLength } from "./useMarks.ts";

const GroundNotice = latePart(() => import("./GroundNotice.tsx").then((file) => file.GroundNotice));

interface MapNoticesProps {
  /** Why the map is not the one that was hoped for. */
  readonly state: string | null;
  readonly ground: Pick<ChosenBackdrop, "notice" | "onDismiss">;
  readonly person: PersonState;
}

/** Sentences about the map, on the map. */
export function MapNotices({ state, ground, person }: MapNoticesProps) {
  const language = useLanguage();
  const { map: words } = useWords();
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
      {state !== null && <p className="map-notice">{state}</p>}
      {where !== null && <p className="map-notice">{where}</p>}
      {ground.notice && <GroundNotice notice={ground.notice} onDismiss={ground.onDismiss} />}
    </div>
  );
}
