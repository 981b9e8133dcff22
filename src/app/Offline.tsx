import "./offline.css";
import { useEffect, useState } from "react";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { registerWorker, watchForNewer } from "#services/offline.ts";
import { completeQuietly } from "#services/offlineList.ts";
import { useView, viewNow } from "#state/view.ts";
import { latePart } from "./latePart.tsx";

// Who is offered it has this version whole on the device; an older one may miss nothing but the offer.
const NewerVersion = latePart(
  () => import("./NewerVersion.tsx").then((file) => file.NewerVersion),
  null,
);

const isOnStage = () => viewNow().mode === "present";

/** Keeps the app for a time without network and tells of newer versions where nobody presents. */
export function Offline() {
  const language = useLanguage();
  const isQuiet = useView((view) => view.mode === "present" || view.embed);
  const [newer, setNewer] = useState<ServiceWorkerRegistration | null>(null);
  useEffect(() => keepOffline(setNewer), []);
  useEffect(() => {
    // What the app is called once it is installed.
    const link = document.querySelector<HTMLLinkElement>("link[rel=manifest]");
    if (link) link.href = link.href.replace(/manifest[.\w]*$/, `manifest.${language}.webmanifest`);
  }, [language]);
  return (
    // It stands before it has something to say, and so says it aloud.
    <div role="status" className="version-notice">
      {newer && !isQuiet && <NewerVersion newer={newer} onLater={() => setNewer(null)} />}
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
