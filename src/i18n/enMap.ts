/** Everything said on and around the map. */
export const enMap = {
  title: "Map",
  canvas:
    "Map of the sites. Arrow keys move it, plus and minus zoom, Enter chooses the site in the middle.",
  canvasMeasuring:
    "Map, measuring. Arrow keys move it; Enter sets a point in the middle, Backspace takes the last one away.",
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
