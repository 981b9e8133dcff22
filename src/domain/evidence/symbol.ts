/** The shape that stands for a site everywhere: map, list, panel, slides, print. */
export const SYMBOLS = ["circle", "square", "triangle", "diamond", "pentagon", "star"] as const;
export type SiteSymbol = (typeof SYMBOLS)[number];

/** SVG path in a 24 × 24 box; areas are matched by eye so that no shape outweighs another. */
export const SYMBOL_PATHS: Readonly<Record<SiteSymbol, string>> = {
  circle: "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17Z",
  square: "M4.5 4.5h15v15h-15Z",
  triangle: "M12 2.6 21.8 19.8H2.2Z",
  diamond: "M12 1.8 22.2 12 12 22.2 1.8 12Z",
  pentagon: "M12 2.4 21.6 9.4 18 20.6H6L2.4 9.4Z",
  star: "M12 1.6l3 7.1 7.7.7-5.8 5.1 1.7 7.5L12 18l-6.6 4 1.7-7.5L1.3 9.4 9 8.7Z",
};

/** How far the middle of a shape lies under that of its box. */
const LOWERED: Readonly<Record<SiteSymbol, number>> = {
  triangle: 1.8,
  star: 0.4,
  pentagon: 0.6,
  circle: 0,
  square: 0,
  diamond: 0,
};

interface Signed {
  readonly symbol: SiteSymbol;
  readonly colour: { readonly light: string; readonly dark: string };
}

interface Sign {
  readonly path: string;
  readonly lowered: number;
  readonly light: string;
  readonly dark: string;
}

/** What is needed to draw a site's sign in a line of text, with a number in its middle or without. */
export function signOf({ symbol, colour }: Signed): Sign {
  return { path: SYMBOL_PATHS[symbol], lowered: LOWERED[symbol], ...colour };
}
