import { fetchInTime } from "./fetchInTime.ts";
import { partOfFile } from "./partOfFile.ts";

/** How long the server may say nothing, in milliseconds, where a copy is at hand. */
const PATIENCE = 3_000;
/** For so long a server that said nothing is not asked: a map is drawn from many parts, and each would wait. */
const PAUSE = 60_000;

let pauseEnds = 0;

/** A part of a map file whose `whole` is kept: from the server, or from the copy where that fails or says nothing. */
export async function partInTime(request: Request, whole: Response): Promise<Response> {
  const fresh = performance.now() < pauseEnds ? null : await answerOf(request);
  return fresh ?? partOfFile(whole, request.headers.get("range") ?? "");
}

async function answerOf(request: Request): Promise<Response | null> {
  try {
    const response = await fetchInTime(request, { within: PATIENCE });
    if (response.status < 500) return response;
    void response.body?.cancel();
  } catch (error) {
    if (error instanceof DOMException && error.name === "TimeoutError") {
      pauseEnds = performance.now() + PAUSE;
    }
  }
  return null;
}
