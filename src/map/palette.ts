/** Colours of the map ground; the site colours come with the sites. */
const LIGHT = {
  sea: "#C7D8E0",
  shoreOuter: "#D3E1E7",
  shoreInner: "#DDE8EC",
  coast: "#A9BFC9",
  land: "#F4EFE4",
  wood: "#E3E7D3",
  urban: "#EEE6D8",
  works: "#E6E0D9",
  sand: "#F1E3BE",
  runway: "#CFC8BD",
  river: "#BCD0DC",
  road: "#FFFFFF",
  casing: "#D6CAB5",
  expressway: "#FBE9BE",
  ink: "#1E2A30",
  quiet: "#5A676E",
  seaName: "#4E7185",
  peakName: "#5C6A4A",
  halo: "#FBF8F1",
};

export type ColourToken = keyof typeof LIGHT;
export type Palette = Readonly<Record<ColourToken, string>>;

const DARK: Palette = {
  sea: "#0F1A21",
  shoreOuter: "#13212A",
  shoreInner: "#172833",
  coast: "#2A3F4B",
  land: "#1B262D",
  wood: "#1D2C2A",
  urban: "#222C32",
  works: "#272F35",
  sand: "#2E3027",
  runway: "#38434A",
  river: "#12212B",
  road: "#3B474E",
  casing: "#10181D",
  expressway: "#5A5340",
  ink: "#E8E3D8",
  quiet: "#9FB0B8",
  seaName: "#7F9DAE",
  peakName: "#9DAE88",
  halo: "#141C21",
};

export const PALETTES: Readonly<Record<"light" | "dark", Palette>> = { light: LIGHT, dark: DARK };
