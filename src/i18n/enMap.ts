import type { MapFileProblem } from "#domain/place/tileArchive.ts";

/** Everything said on and around the map. */
export const enMap = {
  title: "Map",
  canvas:
    "Map of the sites. Arrow keys move it, plus and minus zoom, Enter chooses the site in the middle.",
  canvasMeasuring:
    "Map, measuring. Arrow keys move it; Enter sets a point in the middle, Backspace takes the last one away.",
  static: "A simplified map: this browser has no WebGL.",
  failed: "The interactive map could not start. The simpler map and everything else go on working.",
  dismiss: "Close",
  controls: "Map controls",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  north: "Turn north up",
  fitSites: "Show all sites",
  fullScreen: "Full screen",
  leaveFullScreen: "Leave full screen",
  scale: "Scale",
  locator: {
    open: "Show where Da Nang is in South-East Asia",
    /** Part of `open`: all that a small screen has room for. */
    region: "South-East Asia",
    back: "Back to Da Nang",
  },
  position: {
    ask: "Show where I am",
    hide: "Hide where I am",
    asking: "Asking this device where it is …",
    found: (accuracy: string) => `You are here, to within ${accuracy}.`,
    outside: "This device is outside the area of this map.",
    refused: "The browser does not allow this page to know where you are.",
    unknown: "This device could not say where it is.",
  },
  measure: {
    start: "Measure a distance",
    title: "Distance",
    hint: "Choose two or more points: click the map or a site, or move the map and press Enter for the point in the middle.",
    one: "One point set. Choose the next.",
    total: (length: string, points: number) => `${length} in a straight line over ${points} points`,
    between: (from: string, to: string, length: string) =>
      `${from} to ${to}: ${length} in a straight line`,
    setMiddle: "Set a point in the middle",
    undo: "Take the last point away",
    done: "Done",
  },
  options: {
    title: "Map options",
    ground: "Map",
    bundled: "In the app: main roads, no network needed",
    online: (host: string) => `Online: ${host}, with streets and buildings`,
    onlineUnnamed: "Online, with streets and buildings",
    file: (name: string) => `File: ${name}`,
    openFile: "Open a map file (.pmtiles)",
    divisions: "City divisions",
    districts: "Districts, as in October 2022",
    wards: "Wards, since 1 July 2025",
    bothNames: "Names in Vietnamese and English",
    picture: "Save map image",
    pictureSize: "Size",
    pixels: (width: number, height: number) => `${width} × ${height} pixels`,
    saving: "Drawing the image …",
    pictureFailed: "The image could not be drawn. Try a smaller size.",
  },
  notices: {
    askOnline: (host: string) =>
      `This link wants to draw the map from ${host}. That server would learn your address and what part of the map you look at.`,
    loadOnline: "Load the online map",
    stayBundled: "Stay with the map in the app",
    onlineFailed: (host: string) =>
      `The online map${host === "" ? "" : ` (${host})`} cannot be reached. Back to the map in the app, which needs no network.`,
    needFile: "This link was made with a map file. Choose that file to see the same map.",
    fileFailed: "Back to the map in the app.",
  },
  fileProblems: {
    unreachable: (file) => `${file} cannot be reached.`,
    refused: (file) => `${file} is not there, or the server does not give it out.`,
    "no-parts": (file) =>
      `${file} is over 64 MB and its server sends it only whole. Download it and open it from disk.`,
    "other-site": (file) =>
      `${file} lies on another site, or its address leads elsewhere. Only files beside this page or from your disk are opened.`,
    "not-pmtiles": (file) => `${file} is not a PMTiles archive (version 3).`,
    "not-vector": (file) => `${file} holds pictures, not vector tiles, so it cannot be drawn here.`,
    "other-schema": (file) =>
      `${file} is not in Protomaps' basemap schema: its layers earth, water and roads are missing.`,
    elsewhere: (file) => `${file} shows another part of the world; Da Nang is not in it.`,
    damaged: (file) => `${file} is damaged or cut off and cannot be read.`,
  } satisfies Record<MapFileProblem["kind"], (file: string) => string>,
  key: {
    title: "Key and credits",
    symbol: "The sites: gate or door where a visit begins",
    accuracy: "Dotted ring: the true point lies somewhere inside it",
    softEdge: "Approximate outline; its faded edge is as wide as it may be off",
    planned: "Hatched: planned",
    expressway: "Expressway",
    mainRoad: "Main road",
    otherRoad: "Other through road",
    bridge: "Bridge",
    wood: "Forested hills, generalised",
    urban: "Built-up area, generalised",
    works: "Industry, port, airport",
    sand: "Beach",
    general: "Main roads only, generalised; not for navigation",
    credits:
      "Roads, rivers and city coast: © OpenStreetMap contributors (ODbL), generalised. Outer coast: GSHHG, P. Wessel and W. H. F. Smith (LGPL). South-East Asia: Natural Earth. Part of the place names: GeoNames (CC BY 4.0). Site outlines: redrawn by this project.",
    creditLine: "© OpenStreetMap · GSHHG · Natural Earth · GeoNames",
  },
};
