// @vitest-environment jsdom
import { gpx, kml } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { gpxOf } from "#exports/gpx.ts";
import { icsOf } from "#exports/ics.ts";
import { kmlOf } from "#exports/kml.ts";
import { tourGeojson } from "#exports/tourGeojson.ts";
import { aTourFile } from "#tests/aTourFile.ts";
import { HOSTILE_NAMES, hostileTour } from "#tests/hostileTour.ts";

// The CSV file has its own test: tourCsv.test.ts.
const xmlOf = (text: string) => new DOMParser().parseFromString(text, "text/xml");

describe.each(Object.entries(HOSTILE_NAMES))("a name with %s is text", (_what, name) => {
  const file = aTourFile(hostileTour(name), { copy: "organiser" });
  const both = `${name} (en) / ${name}`;

  test("in the calendar", () => {
    const calendar = new ICAL.Component(ICAL.parse(icsOf(file)));
    const events = calendar.getAllSubcomponents("vevent");
    const stop = events.find((event) => event.getFirstPropertyValue("uid") === UID);

    expect(events.length).toBe(5);
    expect(stop?.getFirstPropertyValue("summary")).toBe(both.replaceAll("\r\n", "\n"));
    expect(stop?.getAllProperties("dtstart").length).toBe(1);
  });

  test("in the GPX file", () => {
    const names = gpx(xmlOf(gpxOf(file))).features.map(({ properties }) => properties?.name);

    expect(names).toContain(`1.1. ${both}`);
  });

  test("in the KML file, and in the HTML that viewers make of it", () => {
    const features = kml(xmlOf(kmlOf(file))).features;
    const stop = features.find(({ properties }) => properties?.name === `1.1. ${both}`);
    const html = document.createElement("div");
    html.innerHTML = String(stop?.properties?.description);
    const lines = [...html.querySelectorAll("p")].flatMap((paragraph) =>
      [...paragraph.childNodes].flatMap((node) => node.textContent ?? []),
    );

    expect(html.querySelectorAll("*:not(p, br)").length).toBe(0);
    expect(lines.join("\n").replaceAll("\n\n", "\n")).toContain(
      `Ghi chú: ${name.replaceAll("\r\n", "\n")}\n`,
    );
  });

  test("in the GeoJSON file", () => {
    const { features } = JSON.parse(tourGeojson(file));
    const stop = features.find(({ id }: { id: string }) => id === "stop.own");

    expect(stop.properties.name).toEqual({ vi: name, en: `${name} (en)` });
  });
});

const UID = "stop.own.tour@site-visit-map";

describe("what no text may hold does not break a file", () => {
  const file = aTourFile(hostileTour("a\u0000b\u001Bc\uD800d\uFFFEe"), { copy: "organiser" });

  test("XML has a space in place of each such character", () => {
    const names = gpx(xmlOf(gpxOf(file))).features.map(({ properties }) => properties?.name);

    expect(names.filter((name) => name.startsWith("1.1. a b c d e (en)"))).toHaveLength(1);
    expect(kmlOf(file)).not.toMatch(/(?!\n)\p{Cc}|\uFFFE|\p{Surrogate}/u);
  });

  test("the calendar has no control character and no half of a letter", () => {
    expect(icsOf(file)).not.toMatch(/(?![\r\n])\p{Cc}|\p{Surrogate}/u);
  });
});
