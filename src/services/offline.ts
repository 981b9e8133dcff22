import { TAKE_OVER } from "./offlineFiles.ts";

const WORKER = "sw.js";
const HOUR = 3_600_000;

/** Why nothing can be kept for a time without network. */
export type OfflineObstacle = "file" | "insecure" | "no-worker" | "refused";

/** Null where the browser lets this page have a service worker and a cache. */
export function offlineObstacle(): OfflineObstacle | null {
  if (location.protocol === "file:") return "file";
  if (!isSecureContext) return "insecure";
  // In a frame without an origin the very look at them throws.
  try {
    return "caches" in self && navigator.serviceWorker ? null : "no-worker";
  } catch {
    return "refused";
  }
}

/** Has the browser fetch and keep this version; null where it does not let us. */
export async function registerWorker(): Promise<ServiceWorkerRegistration | null> {
  if (offlineObstacle() !== null) return null;
  // Refused in a private window, by a setting, or for want of room: the check says so when it is asked.
  const registered = await navigator.serviceWorker.register(WORKER).catch(() => null);
  return registered ?? null;
}

/** Tells of a newer version whenever one has arrived whole; `mayLook` says when the server may be asked for one. */
export function watchForNewer(
  registration: ServiceWorkerRegistration,
  { mayLook, onNewer }: { readonly mayLook: () => boolean; readonly onNewer: () => void },
): () => void {
  const tell = () => {
    // Without a controller the waiting version is the first.
    if (registration.waiting && navigator.serviceWorker.controller) onNewer();
  };
  const onFound = () => registration.installing?.addEventListener("statechange", tell);
  let looked = Date.now();
  const onVisible = () => {
    if (document.hidden || !mayLook() || Date.now() - looked < HOUR) return;
    looked = Date.now();
    void registration.update().catch(() => undefined);
  };
  registration.addEventListener("updatefound", onFound);
  document.addEventListener("visibilitychange", onVisible);
  onFound();
  tell();
  return () => {
    registration.removeEventListener("updatefound", onFound);
    document.removeEventListener("visibilitychange", onVisible);
  };
}

/** Loads the newer version in this window. The number of other windows that have to be closed first, else it reloads. */
export async function loadNewer({ waiting }: ServiceWorkerRegistration): Promise<number> {
  if (!waiting) {
    location.reload();
    return 0;
  }
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), {
    once: true,
  });
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(Number(data));
    waiting.postMessage(TAKE_OVER, [port2]);
  });
}
