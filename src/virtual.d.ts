declare module "virtual:data-files" {
  /** Ids of `data/sites/*.geojson` in the order in which the sites are shown. */
  export const siteIds: readonly string[];
}
