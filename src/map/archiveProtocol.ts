import { addProtocol, type RequestParameters, removeProtocol } from "maplibre-gl";
import type { TileArchive } from "#domain/place/tileArchive.ts";
import type { Backdrop } from "./backdrop.ts";
import { ARCHIVE_SCHEME } from "./layers/file.ts";

/** MapLibre has one table of protocols a page, and so have we. */
const archives = new Map<string, TileArchive>();

/** Lets MapLibre read the file of a backdrop, if there is one, until the answer is called. */
export function openFile(backdrop: Backdrop): () => void {
  return backdrop.kind === "file" ? registerArchive(backdrop.archive) : () => undefined;
}

/** Lets MapLibre ask an archive for the tiles of its `fileSource`, until the answer is called. */
export function registerArchive(archive: TileArchive): () => void {
  archives.set(archive.id, archive);
  addProtocol(ARCHIVE_SCHEME, answer);
  return () => {
    archives.delete(archive.id);
    if (archives.size === 0) removeProtocol(ARCHIVE_SCHEME);
  };
}

/**
 * A tile that the archive does not have is an empty one: nothing to draw, nothing wrong. One that
 * cannot be read becomes an `error` event of the map with the `sourceId` and `tile` in it.
 */
async function answer(
  { url }: RequestParameters,
  { signal }: AbortController,
): Promise<{ data: ArrayBuffer }> {
  const [id = "", z, x, y] = url.slice(`${ARCHIVE_SCHEME}://`.length).split("/");
  const archive = archives.get(id);
  if (!archive) throw new Error(`${url}: the file has been closed`);
  const tile = await archive
    .tile(Number(z), Number(x), Number(y), signal)
    .catch((error: unknown) => {
      if (signal.aborted) throw error;
      // Without the fields of the cause: MapLibre would take a status of 404 for an empty tile.
      throw new Error(`${archive.name}, tile ${z}/${x}/${y}: ${error}`);
    });
  // MapLibre takes the buffer away from whoever holds it.
  return { data: tile ? tile.slice().buffer : new ArrayBuffer(0) };
}
