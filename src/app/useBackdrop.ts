import { useEffect, useMemo, useState } from "react";
import type { MapFileProblem } from "#domain/place/tileArchive.ts";
import { type Backdrop, BUNDLED } from "#map/backdrop.ts";
import { useMapFile, useOnlineHost, useOnlineStyle } from "#services/basemaps.ts";
import { chooseBundledBasemap, type Theme, useView } from "#state/view.ts";

/** What a person should know of the ground of the map. */
export type BackdropNotice =
  | { readonly kind: "ask-online"; readonly host: string }
  | { readonly kind: "need-file" }
  | { readonly kind: "online-failed"; readonly host: string }
  | { readonly kind: "file-failed"; readonly problem: MapFileProblem };

export interface ChosenBackdrop {
  readonly backdrop: Backdrop;
  readonly notice: BackdropNotice | null;
  readonly onDismiss: () => void;
  /** The map could not draw the backdrop. */
  readonly onTrouble: () => void;
}

/** The ground that the person has chosen, or the bundled one where that cannot be had. */
export function useBackdrop(theme: Theme, canChange: boolean): ChosenBackdrop {
  const wanted = useView((view) => view.basemap);
  const choice = canChange ? wanted : "bundled";
  const mayGoOnline = useView((view) => view.mayGoOnline);
  const source = useView((view) => view.mapFile ?? view.tiles);
  const [failure, setFailure] = useState<BackdropNotice | null>(null);
  const isOnline = choice === "online";
  const { content: host, error: hostError } = useOnlineHost(isOnline);
  const style = useOnlineStyle(theme, isOnline && mayGoOnline);
  const standing = useStanding(style.content, isOnline && mayGoOnline);
  const file = useMapFile(choice === "file" ? source : null);
  const opened = file.content;

  const fallBack = (notice: BackdropNotice) => {
    setFailure(notice);
    chooseBundledBasemap();
  };
  const onlineFailed: BackdropNotice = { kind: "online-failed", host: host ?? "" };
  const fileFailed = (problem: MapFileProblem): BackdropNotice => ({
    kind: "file-failed",
    problem,
  });
  const name = typeof source === "string" ? source : (source?.name ?? "");
  const problem: BackdropNotice | null =
    hostError || style.error
      ? onlineFailed
      : file.error
        ? fileFailed({ kind: "damaged", file: name })
        : opened && !opened.ok
          ? fileFailed(opened.problem)
          : null;
  // What failed is outside React: a server, a file. The next render would ask it again.
  useEffect(() => {
    if (problem) fallBack(problem);
  });

  const archive = opened?.ok ? opened.value : null;
  const backdrop = useMemo((): Backdrop => {
    if (standing) return { kind: "online", style: standing };
    return archive ? { kind: "file", archive } : BUNDLED;
  }, [standing, archive]);

  const question: BackdropNotice | null =
    isOnline && !mayGoOnline && host !== null
      ? { kind: "ask-online", host }
      : choice === "file" && source === null
        ? { kind: "need-file" }
        : null;
  return {
    backdrop,
    notice: question ?? (choice === "bundled" ? failure : null),
    onDismiss: () => {
      setFailure(null);
      chooseBundledBasemap();
    },
    onTrouble: () =>
      fallBack(isOnline ? onlineFailed : fileFailed({ kind: "damaged", file: name })),
  };
}

/** In other colours what stands goes on standing until theirs has come; what was left does not come back. */
function useStanding<T>(arrived: T | null, isWanted: boolean): T | null {
  const [standing, setStanding] = useState<T | null>(null);
  const next = isWanted ? (arrived ?? standing) : null;
  if (next !== standing) setStanding(next);
  return next;
}
