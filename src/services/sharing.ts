import type { TileArchive } from "#domain/place/tileArchive.ts";

type LoadTile = TileArchive["tile"];

interface SharedLoad {
  readonly tile: ReturnType<LoadTile>;
  readonly controller: AbortController;
  waiting: number;
  isSettled: boolean;
}

/**
 * Loads a tile once for all who ask while it is among the latest. Beyond the last zoom MapLibre asks
 * for one and the same tile for every part of it, and browsers do not keep parts of a file.
 * The bytes are shared, too: nobody may change them.
 */
export function sharing(load: LoadTile, kept = 16): LoadTile {
  const loads = new Map<string, SharedLoad>();

  function start(key: string, z: number, x: number, y: number): SharedLoad {
    const controller = new AbortController();
    const tile = load(z, x, y, controller.signal);
    const shared = { tile, controller, waiting: 0, isSettled: false };
    tile.then(
      () => {
        shared.isSettled = true;
      },
      () => {
        shared.isSettled = true;
        forget(key, shared);
      },
    );
    return shared;
  }

  function forget(key: string, shared: SharedLoad): void {
    if (loads.get(key) === shared) loads.delete(key);
  }

  return (z, x, y, signal) => {
    if (signal.aborted) return Promise.reject(signal.reason);
    const key = `${z}/${x}/${y}`;
    const shared = loads.get(key) ?? start(key, z, x, y);
    // The latest stands last.
    loads.delete(key);
    loads.set(key, shared);
    const [oldest] = loads.keys();
    if (loads.size > kept && oldest !== undefined) loads.delete(oldest);
    shared.waiting += 1;
    return new Promise((resolve, reject) => {
      shared.tile.then(resolve, reject);
      const leave = () => {
        shared.waiting -= 1;
        if (!shared.isSettled && shared.waiting === 0) {
          forget(key, shared);
          shared.controller.abort();
        }
        reject(signal.reason);
      };
      signal.addEventListener("abort", leave, { once: true });
    });
  };
}
