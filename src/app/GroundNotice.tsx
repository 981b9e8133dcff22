import type { ReactNode } from "react";
import { mapNoticeWords } from "#i18n/mapNoticeWords.ts";
import { mapOptionsWords } from "#i18n/mapOptionsWords.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import { chooseOnlineBasemap } from "#state/view.ts";
import { useFocusReturn } from "#ui/useFocusReturn.ts";
import { FilePicker } from "./FilePicker.tsx";
import type { BackdropNotice } from "./useBackdrop.ts";

interface GroundNoticeProps {
  readonly notice: BackdropNotice;
  readonly onDismiss: () => void;
}

/** What a person should know or decide about the ground of the map. */
export function GroundNotice({ notice, onDismiss }: GroundNoticeProps) {
  const language = useLanguage();
  const { map } = useWords();
  const words = mapNoticeWords[language];
  switch (notice.kind) {
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
            <FilePicker label={mapOptionsWords[language].openFile} />
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
              : `${words.fileProblems[notice.problem.kind](notice.problem.file)} ${words.fileFailed}`}
          </p>
          <p className="notice-actions">
            <button type="button" className="plain-button" onClick={onDismiss}>
              {map.dismiss}
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
