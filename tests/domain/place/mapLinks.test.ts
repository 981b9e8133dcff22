import { describe, expect, test } from "vitest";
import { parsePlaceInput } from "#domain/place/placeInput.ts";

const NEAR = { lng: 108.2, lat: 16.06 };
const PIN = { lng: 108.2222, lat: 16.0758 };
const CENTRE = { kind: "centre" };

function read(text: string) {
  const found = parsePlaceInput(text, { near: NEAR });
  return found.ok ? found.value : found.problem;
}

describe("Google Maps", () => {
  const DATA = "data=!3m1!4b1!4m6!3m5!1s0x0:0x1!8m2!3d16.0758!4d108.2222!16s%2Fg%2F1";

  test.each([
    [`https://www.google.com/maps/place/IOC/@16.01,108.11,17z/${DATA}`, "IOC"],
    [
      `www.google.com.vn/maps/place/C%E1%BB%95ng+ch%C3%ADnh/@16.01,108.11,17z/${DATA}`,
      "Cổng chính",
    ],
    [
      "https://www.google.com/maps/place/16%C2%B004'32.9%22N+108%C2%B013'19.9%22E/@16.1,108.1,17z",
      null,
    ],
    ["https://www.google.com/maps?q=16.0758,108.2222", null],
    ["https://maps.google.com/?q=16.0758,108.2222(IOC)", "IOC"],
    ["https://maps.google.com/maps?z=16&q=IOC%4016.0758,108.2222", "IOC"],
    ["https://maps.google.com/?q=loc:16.0758,108.2222", null],
    ["https://www.google.com/maps/search/?api=1&query=16.0758%2C108.2222", null],
    ["https://www.google.com/maps/search/16.0758,+108.2222?entry=tts", null],
    ["https://www.google.com/maps/dir/?api=1&origin=16.1,108.1&destination=16.0758,108.2222", null],
    ["https://www.google.com/maps/dir/16.1,108.1/16.0758,108.2222/@16.08,108.15,13z", null],
    ["https://maps.google.com/maps?saddr=16.1,108.1&daddr=16.0758,108.2222", null],
  ])("%s says its pin", (link, name) => {
    const found = read(link);

    expect(found).toMatchObject({ from: "google", name, accuracyNote: null });
    if (!("point" in found)) throw new Error("no point");
    expect(found.point.lng).toBeCloseTo(PIN.lng, 4);
    expect(found.point.lat).toBeCloseTo(PIN.lat, 4);
  });

  test.each([
    ["https://www.google.com/maps/@16.0758,108.2222,15z", null],
    ["https://www.google.com/maps/place/Somewhere/@16.0758,108.2222,17z", "Somewhere"],
    [
      "https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d3834!2d108.2222!3d16.0758!2m3!1f0",
      null,
    ],
    ["https://www.google.com/maps/@?api=1&map_action=map&center=16.0758%2C108.2222&zoom=12", null],
    ["https://maps.google.com/?ll=16.0758,108.2222&z=15", null],
  ])("%s says only the middle of its map", (link, name) => {
    expect(read(link)).toEqual({ point: PIN, name, from: "google", accuracyNote: CENTRE });
  });

  test("a plus code in a link keeps its radius", () => {
    expect(read("https://www.google.com/maps/place/36GC%2B8V+Da+Nang")).toMatchObject({
      from: "google",
      accuracyNote: { kind: "within" },
    });
  });

  test.each([
    "https://maps.app.goo.gl/AbCdEf123",
    "maps.app.goo.gl/AbCdEf123",
    "https://goo.gl/maps/AbCdEf123",
  ])("%s cannot be followed without a network", (link) => {
    expect(read(link)).toMatchObject({ kind: "short-link" });
  });

  test.each([
    "https://www.google.com/maps/search/?api=1&query=24+Tran+Phu",
    "https://maps.google.com/?cid=2131295845147254655",
    "https://www.google.com/maps/dir/IOC/Airport/@16.07,108.2,13z/data=!3d16.0758!4d108.2222",
    "https://www.google.com/search?q=da+nang",
  ])("%s says no point", (link) => {
    expect(read(link)).toEqual({ kind: "link-without-point", from: "google" });
  });

  test("a pin far away is refused, though a nearer map is shown", () => {
    const link = "https://www.google.com/maps/place/X/@16.07,108.22,5z/data=!8m2!3d21.03!4d105.85";
    expect(read(link)).toMatchObject({ kind: "far" });
  });

  test("what an app shares has the name before the link", () => {
    expect(read("Cổng chính https://www.google.com/maps?q=16.0758,108.2222")).toMatchObject({
      point: PIN,
      name: "Cổng chính",
    });
  });
});

describe("OpenStreetMap", () => {
  test.each([
    ["https://www.openstreetmap.org/#map=17/16.0758/108.2222", CENTRE],
    ["openstreetmap.org/#map=17/16.0758/108.2222&layers=T", CENTRE],
    ["https://www.openstreetmap.org/node/123#map=17/16.0758/108.2222", CENTRE],
    ["https://www.openstreetmap.org/?lat=16.0758&lon=108.2222&zoom=17", CENTRE],
    ["https://www.openstreetmap.org/?mlat=16.0758&mlon=108.2222#map=12/16.1/108.1", null],
    ["https://osm.org/?mlat=16.0758&mlon=108.2222", null],
    ["https://www.openstreetmap.org/directions?route=16.1%2C108.1%3B16.0758%2C108.2222", null],
    ["https://www.openstreetmap.org/search?query=16.0758%2C108.2222#map=19/16.1/108.1", null],
  ])("%s is read", (link, accuracyNote) => {
    expect(read(link)).toEqual({ point: PIN, name: null, from: "osm", accuracyNote });
  });

  test.each([
    // The worked example of https://wiki.openstreetmap.org/wiki/Shortlink.
    ["0EEQjEEb", 51.510998010635376, 0.05499601364135742],
    ["0EEQjE--", 51.510772705078125, 0.054931640625],
  ])("the short link %s says its point by itself", (code, lat, lng) => {
    expect(read(`https://osm.org/go/${code}?m`)).toMatchObject({
      kind: "far",
      point: { lng, lat },
    });
  });

  test("an object by its number alone cannot be looked up", () => {
    expect(read("https://www.openstreetmap.org/way/123456")).toEqual({ kind: "osm-object" });
    expect(read("https://www.openstreetmap.org/about")).toEqual({
      kind: "link-without-point",
      from: "osm",
    });
  });
});

describe("Apple Maps", () => {
  test.each([
    ["https://maps.apple.com/?ll=16.0758,108.2222&q=IOC", "IOC", null],
    ["https://maps.apple.com/?q=16.0758,108.2222", null, null],
    ["https://maps.apple.com/?saddr=16.1,108.1&daddr=16.0758,108.2222&dirflg=d", null, null],
    ["https://maps.apple.com/place?coordinate=16.0758,108.2222&name=C%E1%BB%95ng", "Cổng", null],
    ["https://maps.apple.com/directions?source=1,1&destination=16.0758,108.2222", null, null],
    ["https://maps.apple.com/?ll=16.0758,108.2222", null, CENTRE],
    ["https://maps.apple.com/frame?center=16.0758,108.2222&span=0.1,0.1", null, CENTRE],
  ])("%s is read", (link, name, accuracyNote) => {
    expect(read(link)).toEqual({ point: PIN, name, from: "apple", accuracyNote });
  });

  test("links that only Apple can follow are said to be so", () => {
    expect(read("https://maps.apple/p/AbC")).toEqual({ kind: "short-link", host: "maps.apple" });
    expect(read("https://maps.apple.com/p/AbC")).toMatchObject({ kind: "short-link" });
    expect(read("https://maps.apple.com/?address=24+Tran+Phu")).toEqual({
      kind: "link-without-point",
      from: "apple",
    });
  });
});

test.each([
  "https://example.org/?q=16.0758,108.2222",
  "https://google.com.evil.example/maps/@16.0758,108.2222,15z",
  "https://notgoogle.com/maps?q=16.0758,108.2222",
])("%s is nobody's map", (link) => {
  expect(read(link)).toEqual({ kind: "unknown-link", host: new URL(link).hostname });
});
