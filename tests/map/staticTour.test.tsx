// @vitest-environment jsdom

import { fireEvent, render, screen } from "@testing-library/react";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { LANGUAGES, type Language } from "#domain/base/text.ts";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import { groundOf } from "#map/ground.ts";
import { StaticMap } from "#map/StaticMap.tsx";
import { sceneOf } from "#map/scene.ts";
import { loadTourDrawing } from "#map/tourDrawingPart.ts";
import type { SceneTour } from "#map/tourScene.ts";
import { sceneOfTour, straightItinerary } from "#tests/sceneTour.ts";
import { catalog } from "#tests/screen.tsx";

beforeAll(loadTourDrawing);

const ITINERARY = straightItinerary(exampleTour());

function renderMap(language: Language, tour: SceneTour | null) {
  const onClick = vi.fn();
  const choice = { language, both: false, divisions: "2022" } as const;
  const scene = sceneOf({
    sites: catalog.sites,
    ground: groundOf({ layers: {}, roads: [] }, choice),
    ...{ language, theme: "light", selectedSite: null, tour },
  });
  render(
    <StaticMap
      scene={scene}
      camera={{ lng: 108.15, lat: 16.08, zoom: 11.5, bearing: 0, pitch: 0 }}
      size={{ width: 1000, height: 700 }}
      label="Map"
      hrefOf={(site) => `#${site}`}
      onClick={onClick}
      onCamera={() => {}}
    />,
  );
  return onClick;
}

describe.each(LANGUAGES)("the map without WebGL in %s", (language) => {
  test("has a button for each place of the tour, with numbers, times and name", () => {
    renderMap(language, sceneOfTour(ITINERARY, { language }));
    const site = (id: string) => catalog.sites.find((one) => one.id === id)?.mapLabel[language];

    expect(screen.getAllByRole("button")).toHaveLength(5);
    expect(screen.getByRole("button", { name: `2\u200208:15 ${site("ioc")}` })).toBeVisible();
    expect(screen.getByRole("button", { name: /^4·5\s/ })).toHaveAccessibleName(
      new RegExp(`^4·5\\s\\d\\d:\\d\\d · \\d\\d:\\d\\d ${site("it-park")}$`),
    );
  });

  test("writes numbers on badges, and time and distance beside the ways", () => {
    const legLabel = () => (language === "vi" ? "≈ 30 phút · ≈ 5 km" : "≈ 30 min · ≈ 5 km");
    renderMap(language, sceneOfTour(ITINERARY, { language, legLabel }));

    expect(screen.getByText("4·5")).toBeVisible();
    expect(screen.getAllByText(legLabel()).length).toBeGreaterThan(1);
  });
});

test.each(["Enter", " "])("a badge answers %j as it answers a click", (key) => {
  const onClick = renderMap("en", sceneOfTour(ITINERARY));
  const badge = screen.getByRole("button", { name: /^3\s/ });
  fireEvent.click(badge);
  fireEvent.keyDown(badge, { key });
  const said = { stop: "software-park-2", site: "software-park-2" };

  expect(onClick.mock.calls).toMatchObject([[said], [said]]);
});

test("a selected stop is said to be chosen, and the next click on its place means the other visit", () => {
  const onClick = renderMap("en", sceneOfTour(ITINERARY, { selectedStop: "it-park" }));
  const badge = screen.getByRole("button", { pressed: true });
  fireEvent.click(badge);

  expect(badge).toHaveAccessibleName(/^4·5\s.*IT Park$/);
  expect(onClick).toHaveBeenCalledWith(expect.objectContaining({ stop: "it-park-2" }));
});

test("the symbol of a site that is visited means its stop too", () => {
  const onClick = renderMap("en", sceneOfTour(ITINERARY));
  fireEvent.click(screen.getByRole("link", { name: "IOC" }));

  expect(onClick).toHaveBeenCalledWith(expect.objectContaining({ site: "ioc", stop: "ioc" }));
});

test("without a tour there is no badge, and a site means no stop", () => {
  const onClick = renderMap("en", null);
  fireEvent.click(screen.getByRole("link", { name: "IOC" }));

  expect(screen.queryByRole("button")).toBeNull();
  expect(onClick).toHaveBeenCalledWith(expect.objectContaining({ site: "ioc", stop: null }));
});
