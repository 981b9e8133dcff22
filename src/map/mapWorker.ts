import { getGlobalDispatcher, prewarm, setWorkerUrl } from "maplibre-gl";
import { workerUrl } from "./workerUrl.ts";

/** A worker that has said nothing by then will draw no map any more; slow lines and machines have time enough. */
const PATIENCE_MS = 60_000;

setWorkerUrl(workerUrl);

/** Whether MapLibre's worker has come, without which a map waits for ever; it starts while the data is still on its way. */
export const workerHasCome: Promise<boolean> = start();

async function start(): Promise<boolean> {
  // Where there are no workers the map says so itself.
  if (typeof Worker !== "function") return true;
  prewarm();
  const dispatcher = getGlobalDispatcher();
  const refused = new Promise<boolean>((resolve) => {
    dispatcher.once("error", () => resolve(false));
  });
  return Promise.race([refused, dispatcher.ping(PATIENCE_MS)]);
}
