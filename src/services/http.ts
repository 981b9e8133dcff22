/** The world outside did not answer as it should; i18n has the sentence. */
export class ServiceError extends Error {
  readonly path: string;
  /** Null when nothing answered at all. */
  readonly status: number | null;

  constructor(path: string, status: number | null) {
    super(`${path}: ${status ?? "no answer"}`);
    this.path = path;
    this.status = status;
  }
}

/** Text of a file beside the page, or written into it; `path` is relative to `index.html`. */
export async function fetchText(path: string, signal: AbortSignal): Promise<string> {
  const written = document.getElementById(path)?.textContent;
  if (written) return written;
  const response = await fetch(new URL(path, document.baseURI), { signal }).catch(
    (error: unknown) => {
      if (signal.aborted) throw error;
      throw new ServiceError(path, null);
    },
  );
  if (!response.ok) throw new ServiceError(path, response.status);
  return response.text();
}
