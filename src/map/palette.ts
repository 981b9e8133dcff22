/** Colours of the map ground; the site colours come with the sites. */
const LIGHT = {
  sea: "#C0D5E0",
  shoreOuter: "#CCDEE6",
  shoreInner: "#D7E5EC",
  coast: "#7697A8",
  land: "#F5F0E6",
  homeland: "#EBDDB9",
  wood: "#DCE4C8",
  urban: "#EBE1CD",
  works: "#DED5D2",
  sand: "#F1E3BE",
  runway: "#BDB3A8",
  road: "#FFFFFF",
  casing: "#BFAF93",
  bridge: "#76838A",
  expressway: "#FBE7B4",
  expresswayCasing: "#C0963E",
  ink: "#1E2A30",
  warn: "#8A3B12",
  quiet: "#455259",
  seaName: "#315A72",
  peakName: "#50603C",
  halo: "#FBF8F1",
};

export type ColourToken = keyof typeof LIGHT;
export type Palette = Readonly<Record<ColourToken, string>>;

const DARK: Palette = {
  sea: "#0B2232",
  shoreOuter: "#0F2B3D",
  shoreInner: "#153549",
  coast: "#4C7489",
  land: "#283137",
  homeland: "#464838",
  wood: "#263B30",
  urban: "#30393F",
  works: "#3A4249",
  sand: "#3A3A2E",
  runway: "#46525A",
  road: "#65747D",
  casing: "#161D21",
  bridge: "#9FB0B8",
  expressway: "#A58A48",
  expresswayCasing: "#1A1B16",
  ink: "#EDE8DD",
  warn: "#FFB58A",
  quiet: "#BAC7CD",
  seaName: "#93B8CB",
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
  warn: "#7A2E0A",
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
