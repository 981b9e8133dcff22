import "./offline.css";
import { useEffect, useState } from "react";
import { offlineWords } from "#i18n/offlineWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { loadNewer, registerWorker, watchForNewer } from "#services/offline.ts";
import { completeQuietly } from "#services/offlineCheck.ts";
import { useView, viewNow } from "#state/view.ts";

const isOnStage = () => viewNow().mode === "present";

/** Keeps the app for a time without network and tells of newer versions where nobody presents. */
export function Offline() {
  const language = useLanguage();
  const words = offlineWords[language];
  const isQuiet = useView((view) => view.mode === "present" || view.embed);
  const [newer, setNewer] = useState<ServiceWorkerRegistration | null>(null);
  const [others, setOthers] = useState(0);
  useEffect(() => keepOffline(setNewer), []);
  useEffect(() => {
    // What the app is called once it is installed.
    const link = document.querySelector<HTMLLinkElement>("link[rel=manifest]");
    if (link) link.href = link.href.replace(/manifest[.\w]*$/, `manifest.${language}.webmanifest`);
  }, [language]);
  if (!newer || isQuiet) return null;
  return (
    <div className="newer-version" role="status">
      <p>{others > 0 ? words.closeOthers(others) : words.newer}</p>
      <p className="newer-actions">
        <button
          type="button"
          className="plain-button"
          onClick={() => void loadNewer(newer).then(setOthers)}
        >
          {words.load}
        </button>
        <button type="button" className="plain-button" onClick={() => setNewer(null)}>
          {words.later}
        </button>
      </p>
    </div>
  );
}

function keepOffline(onNewer: (registration: ServiceWorkerRegistration) => void): () => void {
  let isWanted = true;
  let stop = () => {};
  const start = async () => {
    const registration = await registerWorker();
    if (!registration || !isWanted) return;
    stop = watchForNewer(registration, {
      mayLook: () => !isOnStage(),
      onNewer: () => onNewer(registration),
    });
    await navigator.serviceWorker.ready;
    if (isWanted && !isOnStage()) await completeQuietly();
  };
  void start();
  return () => {
    isWanted = false;
    stop();
  };
}
