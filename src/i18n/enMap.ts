/** Everything said on and around the map. */
export const enMap = {
  title: "Map",
  canvas:
    "Map of the sites. Arrow keys move it, plus and minus zoom, Enter chooses the site in the middle.",
  canvasMeasuring:
    "Map, measuring. Arrow keys move it; Enter sets a point in the middle, Backspace takes the last one away.",
  static: "A simplified map: this browser has no WebGL.",
  failed: "The interactive map could not start. The simpler map and everything else go on working.",
  lost: "The device has stopped the interactive map. The simpler map goes on working.",
  startAgain: "Start it again",
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
  },
  options: {
    title: "Map options",
  },
  key: {
    title: "Key and credits",
    creditLine: "© OpenStreetMap · GSHHG · Natural Earth · GeoNames",
  },
};
