import { DEFAULT_VIEW, type View } from "./view.ts";

/** Whether the map shows what it shows to everybody who comes. */
export function isOfFirstPage({ site, camera, basemap, divisions, bothNames }: View): boolean {
  const { basemap: bundled, divisions: usual } = DEFAULT_VIEW;
  return !site && !camera && basemap === bundled && divisions === usual && !bothNames;
}
