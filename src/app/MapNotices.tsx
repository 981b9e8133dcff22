import type { ReactNode } from "react";
import { formatMetres } from "#i18n/format.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import { chooseOnlineBasemap } from "#state/view.ts";
import { useFocusReturn } from "#ui/useFocusReturn.ts";
import { FilePicker } from "./FilePicker.tsx";
import type { ChosenBackdrop } from "./useBackdrop.ts";
import { type PersonState, roundLength } from "./useMarks.ts";

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
      <GroundNotice {...ground} />
    </div>
  );
}

function GroundNotice({ notice, onDismiss }: MapNoticesProps["ground"]) {
  const { map } = useWords();
  const { notices: words, fileProblems, options, dismiss } = map;
  switch (notice?.kind) {
    case undefined:
      return null;
    case "ask-online":
      return (
        <NoticeBox>
          <p>{words.askOnline(notice.host)}</p>
          <p className="notice-actions">
            <button type="button" className="plain-button" onClick={chooseOnlineBasemap}>
              {words.loadOnline}
            </button>
            <button type="button" className="plain-button" onClick={onDismiss}>
              {words.stayBundled}
            </button>
          </p>
        </NoticeBox>
      );
    case "need-file":
      return (
        <NoticeBox>
          <p>{words.needFile}</p>
          <p className="notice-actions">
            <FilePicker label={options.openFile} />
            <button type="button" className="plain-button" onClick={onDismiss}>
              {words.stayBundled}
            </button>
          </p>
        </NoticeBox>
      );
    case "online-failed":
    case "file-failed":
      return (
        <NoticeBox>
          <p>
            {notice.kind === "online-failed"
              ? words.onlineFailed(notice.host)
              : `${fileProblems[notice.problem.kind](notice.problem.file)} ${words.fileFailed}`}
          </p>
          <p className="notice-actions">
            <button type="button" className="plain-button" onClick={onDismiss}>
              {dismiss}
            </button>
          </p>
        </NoticeBox>
      );
  }
}

/** When it goes with the focus in it, the focus returns to where it came from. */
function NoticeBox({ children }: { children: ReactNode }) {
  useFocusReturn();
  return <div className="map-notice">{children}</div>;
}
