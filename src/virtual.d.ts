declare module "virtual:data-files" {
  /** Ids of `data/sites/*.geojson` in the order in which the sites are shown. */
  export const siteIds: readonly string[];
}

/** What the build has worked out from `data/`, because it would take long in every browser. */
declare module "virtual:bridges" {
  /** The stretches of roads that cross water. */
  export const bridges: import("#domain/place/basemap.ts").BasemapLayer;
}

declare module "virtual:soft-bands" {
  /** By the id of an extent: the nested areas that its edge fades over, each ring in steps of 1/100,000 degree. */
  export const softBands: Readonly<Record<string, readonly (readonly (readonly number[])[])[]>>;
}

/** MapLibre's worker, as a module that shares what it can with the page. */
declare module "virtual:map-worker" {
  export const sharedWorker: string;
}
