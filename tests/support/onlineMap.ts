import type { Page, Route } from "@playwright/test";

export const ONLINE_HOST = "tiles.openfreemap.org";
/** The ground of the online map, a colour that no other map has. */
export const ONLINE_GROUND = "#AA77EE";
/** Under a policy that lets the page of another site read the answer. */
const headers = { "access-control-allow-origin": "*" };

const AREA = {
  type: "Polygon",
  coordinates: [
    [
      [108, 15.9],
      [108.4, 15.9],
      [108.4, 16.3],
      [108, 16.3],
      [108, 15.9],
    ],
  ],
};

/** A style with all of its data in itself, and credits as HTML. */
export const ONLINE_STYLE = {
  version: 8,
  sources: {
    ground: {
      type: "geojson",
      data: { type: "Feature", properties: {}, geometry: AREA },
      attribution:
        '<a href="https://example.org" onclick="alert(1)">Street makers</a><img src="x" onerror="alert(1)">',
    },
  },
  layers: [
    { id: "background", type: "background", paint: { "background-color": "#ffeedd" } },
    { id: "ground", type: "fill", source: "ground", paint: { "fill-color": ONLINE_GROUND } },
  ],
};

/** The same with tiles from the server; `serveOnline` has none. */
export const STYLE_WITH_TILES = {
  ...ONLINE_STYLE,
  sources: {
    ...ONLINE_STYLE.sources,
    tiles: { type: "vector", tiles: [`https://${ONLINE_HOST}/planet/{z}/{x}/{y}.pbf`] },
  },
  layers: [
    ...ONLINE_STYLE.layers,
    { id: "roads", type: "line", source: "tiles", "source-layer": "transportation" },
  ],
};

type Answer = (route: Route) => Promise<void>;

export const styleOf =
  (style: object): Answer =>
  (route) =>
    /\/styles\//.test(route.request().url())
      ? route.fulfill({ headers, json: style })
      : route.abort();

/** Stands for the online map's server; the answer is what it was asked for, as it is asked. */
export async function serveOnline(page: Page, answer: Answer = styleOf(ONLINE_STYLE)) {
  const asked: string[] = [];
  await page.context().route(`https://${ONLINE_HOST}/**`, (route) => {
    asked.push(new URL(route.request().url()).pathname);
    return answer(route);
  });
  return asked;
}
