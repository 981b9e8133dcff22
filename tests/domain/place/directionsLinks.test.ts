import fc from "fast-check";
import { expect, test } from "vitest";
import { directionsLinks } from "#domain/place/directionsLinks.ts";
import { formatGeoUri } from "#domain/place/geoUri.ts";
import { parsePlaceInput } from "#domain/place/placeInput.ts";

const FROM = { point: { lng: 108.2222, lat: 16.0758 }, name: "IOC" };
const TO = { point: { lng: 108.0869, lat: 16.074 }, name: "Khu CNTT & cổng" };

test("each service is asked in the form that it documents", () => {
  expect(directionsLinks(FROM, TO)).toEqual({
    google:
      "https://www.google.com/maps/dir/?api=1&origin=16.0758%2C108.2222&destination=16.074%2C108.0869&travelmode=driving",
    apple: "https://maps.apple.com/?saddr=16.0758,108.2222&daddr=16.074,108.0869&dirflg=d",
    organic:
      "https://omaps.app/route?v=1&sll=16.0758,108.2222&saddr=IOC&dll=16.074,108.0869&daddr=Khu%20CNTT%20%26%20c%E1%BB%95ng&type=vehicle",
  });
});

test("an end without a name is called by its coordinates, because Organic Maps wants one", () => {
  const { organic } = directionsLinks({ ...FROM, name: null }, { ...TO, name: " " });
  const parameters = new URL(organic).searchParams;

  expect(parameters.get("saddr")).toBe("16.0758,108.2222");
  expect(parameters.get("daddr")).toBe("16.074,108.0869");
});

test("a point has at most six decimals, and never an exponent", () => {
  expect(formatGeoUri({ lng: 108.12345678, lat: 1e-7 })).toBe("geo:0,108.123457");
  expect(formatGeoUri({ lng: -1e-9, lat: 10 })).toBe("geo:10,0");
});

test("whatever a place is called, a link leads to it and says nothing else", () => {
  const names = fc.oneof(fc.string({ unit: "binary" }), fc.constant("\ud800&daddr=1,1#?"));
  fc.assert(
    fc.property(names, (name) => {
      const links = directionsLinks({ ...FROM, name }, { ...TO, name });
      for (const link of [links.google, links.apple]) {
        const found = parsePlaceInput(link, { near: FROM.point });
        expect(found).toMatchObject({ ok: true, value: { point: TO.point } });
      }
      const keys = [...new URL(links.organic).searchParams.keys()];
      expect(keys).toEqual(["v", "sll", "saddr", "dll", "daddr", "type"]);
    }),
  );
});
