// @vitest-environment jsdom
import { expect, test } from "vitest";
import { MapInWords } from "#app/MapInWords.tsx";
import { renderIn } from "#tests/screen.tsx";

const IOC = { id: "a", label: "IOC", point: { lng: 108.2222, lat: 16.0758 } };
const NORTH = { id: "b", label: "Software Park No. 2", point: { lng: 108.2222, lat: 16.092 } };
const WEST = { id: "c", label: "IT Park", point: { lng: 108.1, lat: 16.0758 } };

test.each([
  ["en", "IOC. Software Park No. 2, 1.8 km north of IOC. IT Park, 13.1 km west of IOC"],
  [
    "vi",
    "IOC. Software Park No. 2, cách IOC 1,8 km về phía bắc. IT Park, cách IOC 13,1 km về phía tây",
  ],
] as const)("each site is told by its way from the nearest one before (%s)", (language, said) => {
  renderIn(language, <MapInWords sites={[IOC, NORTH, WEST]} />);
  expect(document.body).toHaveTextContent(said);
});
