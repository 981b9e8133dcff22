/** Colours of the map ground; the site colours come with the sites. */
const LIGHT = {
  sea: "#C5D7E0",
  shoreOuter: "#D1E0E7",
  shoreInner: "#DCE8ED",
  coast: "#9FB8C4",
  land: "#F5F0E6",
  homeland: "#EDE4CF",
  wood: "#E2E7D2",
  urban: "#EDE5D5",
  works: "#E4DDD6",
  sand: "#F1E3BE",
  runway: "#C9C1B5",
  road: "#FFFFFF",
  casing: "#D3C6B0",
  bridge: "#8C969A",
  expressway: "#FBE7B4",
  expresswayCasing: "#CDAF6C",
  ink: "#1E2A30",
  quiet: "#4F5C63",
  seaName: "#41657A",
  peakName: "#50603C",
  halo: "#FBF8F1",
};

export type ColourToken = keyof typeof LIGHT;
export type Palette = Readonly<Record<ColourToken, string>>;

const DARK: Palette = {
  sea: "#0C1A24",
  shoreOuter: "#10222E",
  shoreInner: "#152B38",
  coast: "#33505F",
  land: "#212B31",
  homeland: "#2E3A3D",
  wood: "#22332E",
  urban: "#283238",
  works: "#2F383E",
  sand: "#3A3A2E",
  runway: "#46525A",
  road: "#4D5A62",
  casing: "#151D22",
  bridge: "#7D8B93",
  expressway: "#6E6446",
  expresswayCasing: "#1A1B16",
  ink: "#EDE8DD",
  quiet: "#AEBDC4",
  seaName: "#8FB0C2",
  peakName: "#AEBE99",
  halo: "#172026",
};

/** For paper: white ground saves ink, lines carry what tones carry on a screen. */
const PRINT: Palette = {
  sea: "#D9E6EC",
  shoreOuter: "#E4EEF2",
  shoreInner: "#EEF4F7",
  coast: "#6F8B98",
  land: "#FFFFFF",
  homeland: "#F1EBDC",
  wood: "#E9EEDD",
  urban: "#F5F1E8",
  works: "#EDE9E4",
  sand: "#F5ECD2",
  runway: "#BDB6AB",
  road: "#FFFFFF",
  casing: "#8F8676",
  bridge: "#5E676B",
  expressway: "#F6E0A3",
  expresswayCasing: "#9A7D38",
  ink: "#000000",
  quiet: "#3A444A",
  seaName: "#2F5468",
  peakName: "#3F4D2E",
  halo: "#FFFFFF",
};

/** What a map is drawn for. */
export type MapTheme = "light" | "dark" | "print";

export const PALETTES: Readonly<Record<MapTheme, Palette>> = {
  light: LIGHT,
  dark: DARK,
  print: PRINT,
};
