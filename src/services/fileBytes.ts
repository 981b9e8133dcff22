import type { MapFileProblem } from "#domain/place/tileArchive.ts";
import { ServiceError } from "./http.ts";

/** PMTiles v3: header and root directory lie within the first 16 KiB. */
export const HEAD_BYTES = 16_384;
/** No part that is read at once is larger. */
const PART_LIMIT = 8 * 2 ** 20;
/** What a phone can hold of a file whose server does not send parts of it. */
export const WHOLE_FILE_LIMIT = 64 * 2 ** 20;

/** A fault found in the depth of a reading; `openMapFile` returns it. */
export class MapFileError extends Error {
  readonly kind: Exclude<MapFileProblem["kind"], "unreachable" | "refused">;

  constructor(kind: MapFileError["kind"], detail: string = kind) {
    super(detail);
    this.kind = kind;
  }
}

/** A file by its bytes, wherever it lies. */
export interface Bytes {
  /** As much as there is of the first `HEAD_BYTES`. */
  readonly head: ArrayBuffer;
  /** Null where the server does not tell. */
  readonly size: number | null;
  readonly read: (offset: number, length: number, signal?: AbortSignal) => Promise<ArrayBuffer>;
}

/** Bytes behind the head, all that were asked for or none. */
export async function partOf(
  { head, size, read }: Bytes,
  offset: number,
  length: number,
  signal?: AbortSignal,
): Promise<ArrayBuffer> {
  const end = offset + length;
  if (end <= head.byteLength) return head.slice(offset, end);
  if (length < 1 || length > PART_LIMIT || end > (size ?? Number.MAX_SAFE_INTEGER)) {
    throw new MapFileError("damaged", `no bytes ${offset} to ${end}`);
  }
  const data = await read(offset, length, signal);
  if (data.byteLength !== length) throw new MapFileError("damaged", `cut off before ${end}`);
  return data;
}

export async function bytesOf(blob: Blob): Promise<Bytes> {
  const read = (offset: number, length: number) =>
    blob
      .slice(offset, offset + length)
      .arrayBuffer()
      .catch(() => {
        throw new ServiceError("a file picked from disk", null);
      });
  return { head: await read(0, HEAD_BYTES), size: blob.size, read };
}

/**
 * A file beside the page; other sites are not asked. Not pmtiles' FetchSource: that one cannot do
 * with a server that sends no parts, hides the status and follows a redirect to another site.
 */
export async function bytesAt(address: string): Promise<Bytes> {
  if (!URL.canParse(address, document.baseURI)) throw new ServiceError(address, null);
  const url = new URL(address, document.baseURI);
  if (url.origin !== new URL(document.baseURI).origin) throw new MapFileError("other-site");
  let first = await ask(url, { range: `bytes=0-${HEAD_BYTES - 1}` });
  // Some servers refuse a range that goes beyond the end of a small file.
  if (first.status === 416) first = await ask(url, {});
  if (first.status !== 206) return bytesOf(await wholeFile(first));
  const size = /^bytes 0-\d+\/(\d+)$/.exec(first.headers.get("content-range") ?? "")?.[1];
  const version = versionOf(first);
  const tooLong = new MapFileError("damaged", "more bytes than were asked for");
  return {
    head: await bodyOf(first, HEAD_BYTES, tooLong),
    size: size === undefined ? null : Number(size),
    read: async (offset, length, signal) => {
      const response = await ask(url, { range: `bytes=${offset}-${offset + length - 1}` }, signal);
      if (response.status !== 206 || versionOf(response) !== version) {
        void response.body?.cancel();
        throw new MapFileError("damaged", "the file has changed on the server");
      }
      return bodyOf(response, length, tooLong, signal);
    },
  };
}

/** Weak ETags do not promise the same bytes. */
function versionOf({ headers }: Response): string | null {
  const etag = headers.get("etag");
  return etag?.startsWith("W/") ? null : etag;
}

async function ask(
  url: URL,
  headers: Record<string, string>,
  signal?: AbortSignal,
): Promise<Response> {
  // Chromium mixes up parts of a file that it has cached (protomaps/PMTiles issue 442).
  const response = await fetch(url, {
    headers,
    cache: "no-store",
    redirect: "manual",
    signal: signal ?? null,
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new ServiceError(url.pathname, null);
  });
  const { status, type } = response;
  if (response.ok || status === 416) return response;
  void response.body?.cancel();
  // Where a redirect leads is not told before one has followed it.
  if (type === "opaqueredirect" || (status >= 300 && status < 400)) {
    throw new MapFileError("other-site");
  }
  throw new ServiceError(url.pathname, status);
}

/** Refused with the status of a success where the file is too long and does not come in parts. */
async function wholeFile(response: Response): Promise<Blob> {
  const tooLong = new MapFileError("no-parts", "too long to be fetched whole");
  const isTooLong = Number(response.headers.get("content-length")) > WHOLE_FILE_LIMIT;
  return new Blob([await bodyOf(response, isTooLong ? 0 : WHOLE_FILE_LIMIT, tooLong)]);
}

function bodyOf(
  { body, url }: Response,
  limit: number,
  tooLong: Error,
  signal?: AbortSignal,
): Promise<ArrayBuffer> {
  if (!body) return Promise.resolve(new ArrayBuffer(0));
  return collected(body, limit, tooLong).catch((error: unknown) => {
    if (error === tooLong || signal?.aborted) throw error;
    throw new ServiceError(url, null);
  });
}

export async function collected(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  limit: number,
  tooLong: Error,
): Promise<ArrayBuffer> {
  const reader = stream.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    length += next.value.byteLength;
    if (length > limit) {
      void reader.cancel();
      throw tooLong;
    }
  }
  return new Blob(chunks).arrayBuffer();
}
