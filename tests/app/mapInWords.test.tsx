// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, test, vi } from "vitest";
import { MapInWords } from "#app/MapInWords.tsx";
import type { SaidScene } from "#app/wayInWords.ts";
import type { Language } from "#domain/base/text.ts";
import { groundOf } from "#map/ground.ts";
import { StaticMap } from "#map/StaticMap.tsx";
import { type MapScene, sceneOf } from "#map/scene.ts";
import { aDay, aStop, aTour, knownPlace } from "#tests/aTour.ts";
import { sceneOfTour, straightItinerary } from "#tests/sceneTour.ts";
import { catalog, renderIn } from "#tests/screen.tsx";

const IOC = { id: "a", label: "IOC", point: { lng: 108.2222, lat: 16.0758 } };
const NORTH = { id: "b", label: "Software Park No. 2", point: { lng: 108.2222, lat: 16.092 } };
const WEST = { id: "c", label: "IT Park", point: { lng: 108.1, lat: 16.0758 } };
const SITES: SaidScene = { sites: [IOC, NORTH, WEST], tour: null };

test.each([
  ["en", "IOC. Software Park No. 2, 1.8 km north of IOC. IT Park, 13.1 km west of IOC"],
  [
    "vi",
    "IOC. Software Park No. 2, cách IOC khoảng 1,8 km về phía bắc. IT Park, cách IOC khoảng 13,1 km về phía tây",
  ],
] as const)("each site is told by its way from the nearest one before (%s)", (language, said) => {
  renderIn(language, <MapInWords scene={SITES} />);
  expect(document.body).toHaveTextContent(said);
});

const KM_NORTH = { en: /1\.8 km north of IOC/, vi: /cách IOC khoảng 1,8 km về phía bắc/ };
const STOPS = {
  en: "Stop 1: IOC. Stop 2: IT Park, 14.5 km west of IOC. Stop 3: IOC",
  vi: "Điểm dừng 1: IOC. Điểm dừng 2: Khu CNTT tập trung, cách IOC khoảng 14,5 km về phía tây. Điểm dừng 3: IOC",
};
const MIDDLE = {
  en: /^Middle of the map: .* m north of IOC$/,
  vi: /^Giữa bản đồ: cách IOC khoảng .* m về phía bắc$/,
};

function sceneIn(language: Language): MapScene {
  const stops = ["ioc", "it-park", "ioc"].map((id, i) => aStop(`${i}`, { place: knownPlace(id) }));
  const tour = sceneOfTour(straightItinerary(aTour([aDay(stops)])), { language });
  return sceneOf({
    sites: catalog.sites,
    ground: groundOf({ layers: {}, roads: [] }, { language, both: false, divisions: "2022" }),
    ...{ language, theme: "light", selectedSite: null, tour },
  });
}

/** The drawn map, at first with the IOC in its middle. */
function Moved({ scene }: { scene: MapScene }) {
  const ioc = scene.sites.find(({ id }) => id === "ioc") ?? IOC;
  const [camera, setCamera] = useState({ ...ioc.point, zoom: 13, bearing: 0, pitch: 0 });
  return (
    <>
      <StaticMap
        {...{ scene, camera }}
        size={{ width: 800, height: 600 }}
        label="Map"
        hrefOf={(site) => `#${site}`}
        onClick={() => {}}
        onCamera={setCamera}
      />
      <MapInWords scene={scene} camera={camera} />
      <button type="button" onClick={() => setCamera({ ...camera, zoom: 15 })}>
        elsewhere
      </button>
    </>
  );
}

describe.each(["en", "vi"] as const)("the drawn map in %s", (language) => {
  test("is described by where its sites and the stops of a tour lie", () => {
    renderIn(language, <Moved scene={sceneIn(language)} />);
    const map = screen.getByRole("application");
    expect(map).toHaveAccessibleDescription(KM_NORTH[language]);
    expect(map).toHaveAccessibleDescription(expect.stringContaining(STOPS[language]));
  });

  test("says what its middle is near to who has moved it by keys, and to nobody else", async () => {
    renderIn(language, <Moved scene={sceneIn(language)} />);
    const status = screen.getByRole("status");
    await userEvent.click(screen.getByRole("button", { name: "elsewhere" }));
    act(() => screen.getByRole("application").focus());
    expect(status).toBeEmptyDOMElement();
    await userEvent.keyboard("{ArrowUp}{ArrowUp}");
    await vi.waitFor(() => expect(status).toHaveTextContent(MIDDLE[language]));
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    await vi.waitFor(() => expect(status).toHaveTextContent(/: IOC$/));
  });
});
