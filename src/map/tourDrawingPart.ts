interface TourDrawing {
  readonly StaticTour: typeof import("./StaticTour.tsx").StaticTour;
  readonly StaticWays: typeof import("./StaticWays.tsx").StaticWays;
  readonly placeBadges: typeof import("./staticTourPlaces.ts").placeBadges;
  readonly placeTourWords: typeof import("./staticTourPlaces.ts").placeTourWords;
}

let part: TourDrawing | null = null;

/** Fetches what draws a tour as SVG: whoever makes a scene with a tour waits for it first. */
export async function loadTourDrawing(): Promise<void> {
  const [{ StaticTour }, { StaticWays }, { placeBadges, placeTourWords }] = await Promise.all([
    import("./StaticTour.tsx"),
    import("./StaticWays.tsx"),
    import("./staticTourPlaces.ts"),
  ]);
  part = { StaticTour, StaticWays, placeBadges, placeTourWords };
}

/**
 * What draws a tour as SVG, if it is there. At once and not by `lazy`: paper does not wait for what
 * comes after a pause.
 */
export function tourDrawing(): TourDrawing | null {
  return part;
}
