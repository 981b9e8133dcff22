/** Colours of a sheet: those of the app, `ui/tokens.css`. */
const LIGHT = {
  paper: "#FCFAF5",
  tint: "#F3EEE4",
  line: "#DDD5C6",
  ink: "#1E2A30",
  quiet: "#56646C",
  link: "#0B5A6B",
  mark: "#F6E7B4",
};

export type SheetInks = Readonly<Record<keyof typeof LIGHT, string>>;

const DARK: SheetInks = {
  paper: "#141C21",
  tint: "#1A242A",
  line: "#2C383F",
  ink: "#E8E3D8",
  quiet: "#9FB0B8",
  link: "#7CC4D6",
  mark: "#574A1C",
};

export type SheetTheme = "light" | "dark";

export const SHEET_INKS: Readonly<Record<SheetTheme, SheetInks>> = { light: LIGHT, dark: DARK };
