import { useMemo, useRef, useState } from "react";
import { distanceMetres, isInside, type LngLat } from "#domain/base/geo.ts";
import { formatMetres } from "#i18n/format.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { CAMERA_LIMITS } from "#map/camera.ts";
import type { SceneMarks } from "#map/scene.ts";
import { askPosition, type Position, type PositionProblem } from "#services/position.ts";
import { useView } from "#state/view.ts";

/** A point of a measured line; a site's gate has the site's name. */
export interface Corner {
  readonly point: LngLat;
  readonly name: string | null;
}

export interface Measuring {
  readonly isOn: boolean;
  readonly corners: readonly Corner[];
  readonly start: () => void;
  readonly add: (corner: Corner) => void;
  readonly undo: () => void;
  readonly stop: () => void;
}

export function useMeasuring(): Measuring {
  const [corners, setCorners] = useState<readonly Corner[] | null>(null);
  return {
    isOn: corners !== null,
    corners: corners ?? [],
    start: () => setCorners([]),
    add: (corner) => setCorners((before) => [...(before ?? []), corner]),
    undo: () => setCorners((before) => before?.slice(0, -1) ?? null),
    stop: () => setCorners(null),
  };
}

/** Lengths of the stretches between corners, in metres. */
export function stretches(corners: readonly Corner[]): number[] {
  return corners
    .slice(1)
    .map(({ point }, i) => distanceMetres((corners[i] as Corner).point, point));
}

export type PersonState =
  | { readonly kind: "hidden" | "asking" | "outside" }
  | { readonly kind: "failed"; readonly problem: PositionProblem }
  | ({ readonly kind: "found" } & Position);

export interface Person {
  readonly state: PersonState;
  /** Asks the device, or hides what it said. */
  readonly toggle: () => void;
}

/** Where the person is: asked only when they want it, shown, never kept. */
export function usePerson(onFound: (position: Position) => void): Person {
  const [state, setState] = useState<PersonState>({ kind: "hidden" });
  const question = useRef(0);
  const ask = async () => {
    setState({ kind: "asking" });
    question.current += 1;
    const asked = question.current;
    const answer = await askPosition();
    // The person has changed their mind meanwhile.
    if (asked !== question.current) return;
    if (!answer.ok) return setState({ kind: "failed", problem: answer.problem });
    if (!isInside(answer.value.point, CAMERA_LIMITS.bounds)) return setState({ kind: "outside" });
    setState({ kind: "found", ...answer.value });
    onFound(answer.value);
  };
  return {
    state,
    toggle: () => {
      if (state.kind !== "found" && state.kind !== "asking") return void ask();
      question.current += 1;
      setState({ kind: "hidden" });
    },
  };
}

/** What both put on the map. */
export function useMarks({ state }: Person, { corners }: Measuring): SceneMarks {
  const language = useLanguage();
  const spot = useView((view) => view.spot);
  const pointed = useView((view) => view.pointed);
  return useMemo(
    () => ({
      spot: spot
        ? { point: spot.point, label: spot.name[language] }
        : pointed && { point: pointed.point, label: "" },
      person: state.kind === "found" ? state : null,
      measured: corners.map(({ point }) => point),
      lengths: stretches(corners).map((metres) => formatMetres(roundLength(metres), language)),
    }),
    [state, corners, language, spot, pointed],
  );
}

/** To about one part in a hundred: more would be a promise that the map cannot keep. */
export function roundLength(metres: number): number {
  if (metres < 100) return Math.round(metres);
  return metres < 10_000 ? Math.round(metres / 10) * 10 : Math.round(metres / 100) * 100;
}
