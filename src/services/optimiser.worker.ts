import { bestOrder, type OrderProblem } from "#domain/schedule/optimise.ts";
import type { OptimiserMessage } from "./optimiser.ts";

// Whoever no longer wants the answer ends the worker.
self.onmessage = ({ data }: MessageEvent<OrderProblem>) => {
  const onProgress = (share: number) => send({ kind: "progress", share });
  const best = bestOrder(data, { onProgress });
  if (best !== null) send({ kind: "done", best });
};

function send(message: OptimiserMessage): void {
  self.postMessage(message);
}
