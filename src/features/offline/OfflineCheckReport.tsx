import "./offline.css";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { formatSize, offlineWords } from "#i18n/offlineWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import {
  askToKeep,
  checkOffline,
  fetchTheRest,
  type OfflineCheck,
} from "#services/offlineCheck.ts";
import type { FetchReport } from "#services/offlineFiles.ts";

/** The map file that is shown: from beside the page, or one that the person has chosen from the device. */
export type ShownMapFile =
  | { readonly kind: "address"; readonly address: string }
  | { readonly kind: "disk"; readonly name: string };

type Checked = Extract<OfflineCheck, { kind: "checked" }>;

/** How many names of files are told; more would only hide the button. */
const NAMED = 6;

/** Reads again everything that is kept for a time without network, says what is not there, and fetches it. */
export function OfflineCheckReport({ mapFile }: { mapFile: ShownMapFile | null }) {
  const words = offlineWords[useLanguage()];
  const tiles = mapFile?.kind === "address" ? mapFile.address : null;
  const check = useQuery({
    queryKey: ["offline", tiles],
    queryFn: () => checkOffline(tiles),
    networkMode: "always",
    retry: false,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const [isFetchingRest, setFetchingRest] = useState(false);
  const [report, setReport] = useState<FetchReport | null>(null);
  const [isRefused, setRefused] = useState(false);
  const getTheRest = async () => {
    setFetchingRest(true);
    // Whatever it was that failed, the next check says what is still missing.
    setReport(await fetchTheRest(tiles).catch(() => null));
    setFetchingRest(false);
    void check.refetch();
  };
  const keep = async () => {
    setRefused(!(await askToKeep()));
    void check.refetch();
  };
  const found = check.data;
  const isBusy = check.isFetching || isFetchingRest;
  return (
    <div className="offline-check">
      <div role="status">
        {isBusy || !found ? (
          <p>{isFetchingRest ? words.getting : words.checking}</p>
        ) : (
          <>
            <Verdict found={found} />
            {report && report.unreachable.length > 0 && (
              <p>{words.unreachable(report.unreachable.length)}</p>
            )}
            {report && report.other.length > 0 && <p>{words.other(report.other.length)}</p>}
          </>
        )}
      </div>
      {mapFile && <MapFileLine mapFile={mapFile} found={found} />}
      <p className="offline-actions">
        {found?.kind === "checked" && !isReady(found) && (
          <button
            type="button"
            className="plain-button"
            aria-disabled={isBusy}
            onClick={() => isBusy || void getTheRest()}
          >
            {words.getRest}
          </button>
        )}
        {found?.kind !== "impossible" && (
          <button
            type="button"
            className="plain-button"
            aria-disabled={isBusy}
            onClick={() => isBusy || void check.refetch()}
          >
            {words.again}
          </button>
        )}
      </p>
      {found?.kind === "checked" && (
        <Room found={found} isRefused={isRefused} onAskToKeep={() => void keep()} />
      )}
      <p className="small">{words.limits}</p>
    </div>
  );
}

/** Whether nothing is left to get: a map file that is too large cannot be had. */
function isReady({ missing, damaged, isRunning, mapFile }: Checked): boolean {
  return missing.length + damaged.length === 0 && isRunning && mapFile !== "not-kept";
}

function Verdict({ found }: { found: OfflineCheck }) {
  const language = useLanguage();
  const words = offlineWords[language];
  if (found.kind === "impossible") return <p>{words.impossible[found.why]}</p>;
  if (found.kind === "no-list") return <p>{words.noList}</p>;
  const { files, bytes, missing, damaged, isRunning, mapFile } = found;
  const lost = [...damaged, ...missing];
  if (lost.length === 0) {
    const isWhole = mapFile === null || mapFile === "kept";
    const ready = isWhole ? words.ready : words.readyBut;
    return isRunning ? (
      <>
        <p className="offline-ready">{ready(files, formatSize(bytes, language))}</p>
        <p>{words.advice}</p>
      </>
    ) : (
      <p>{words.notRunning}</p>
    );
  }
  return (
    <>
      <p className="offline-missing">{words.notReady(lost.length, files)}</p>
      {damaged.length > 0 && <p>{words.damaged(damaged.length)}</p>}
      <ul className="small">
        {lost.slice(0, NAMED).map((path) => (
          <li key={path}>{path === "./" ? words.page : path}</li>
        ))}
        {lost.length > NAMED && <li>{words.andOthers(lost.length - NAMED)}</li>}
      </ul>
    </>
  );
}

interface MapFileLineProps {
  readonly mapFile: ShownMapFile;
  readonly found: OfflineCheck | undefined;
}

function MapFileLine({ mapFile, found }: MapFileLineProps) {
  const { mapFile: words } = offlineWords[useLanguage()];
  if (mapFile.kind === "disk") return <p>{words.disk(mapFile.name)}</p>;
  if (found?.kind !== "checked" || found.mapFile === null) return null;
  return <p>{words[found.mapFile](mapFile.address)}</p>;
}

interface RoomProps {
  readonly found: Checked;
  readonly isRefused: boolean;
  readonly onAskToKeep: () => void;
}

function Room({ found, isRefused, onAskToKeep }: RoomProps) {
  const language = useLanguage();
  const words = offlineWords[language];
  const { room, isPersistent } = found;
  return (
    <div className="offline-room">
      {room && (
        <p>{words.room(formatSize(room.used, language), formatSize(room.free, language))}</p>
      )}
      {isPersistent !== null && <p>{isPersistent ? words.persistent : words.notPersistent}</p>}
      {isPersistent === false && (
        <p className="offline-actions">
          <button type="button" className="plain-button" onClick={onAskToKeep}>
            {words.askToKeep}
          </button>
          <span role="status">{isRefused && words.keepRefused}</span>
        </p>
      )}
    </div>
  );
}
