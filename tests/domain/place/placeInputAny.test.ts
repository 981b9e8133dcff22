import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePlaceInput } from "#domain/place/placeInput.ts";

function read(text: string) {
  return parsePlaceInput(text, { near: { lng: 108.2, lat: 16.06 } });
}

test("any text gives a place near Da Nang or a problem, never an error", () => {
  const pieces = fc.constantFrom(
    ...["16.0758", "108,2222", "°", "'", '"', "N", "Đ", ", ", " ", "geo:", "https://", "%", "%zz"],
    ...["www.google.com/maps/place/", "@", "!3d", "!4d", "q=", "?", "&", "#map=", "/", "36GC+8V"],
    ...["openstreetmap.org/go/", "maps.apple.com/?ll=", "(", ")", "\u202e", "\ud800", "-", "1e9"],
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const found = read(text);
      if (!found.ok) return;
      const { point, name } = found.value;
      expect(point.lat).toBeGreaterThan(15);
      expect(point.lat).toBeLessThan(17.2);
      expect(point.lng).toBeGreaterThan(107);
      expect(point.lng).toBeLessThan(109.2);
      expect(name ?? "").not.toMatch(/\p{Surrogate}/u);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["digits", "1".repeat(200_000)],
  ["brackets", `https://www.google.com/maps?q=${"(".repeat(3900)}`],
  ["labels", "lat".repeat(1300)],
  ["parameters", `geo:16.0,108.2${";u=1".repeat(900)}`],
  ["spaces", `16.0${" ".repeat(3900)}108.2x`],
])("a long run of %s is answered at once", (_, text) => {
  const start = performance.now();
  read(text);
  expect(performance.now() - start).toBeLessThan(1000);
});

test("a name is one line, without marks that turn it around, and no longer than a field", () => {
  const name = `A\u202eB%0AC${"x".repeat(300)}`;

  const found = read(`https://www.google.com/maps/place/${name}/@16.07,108.22,17z`);

  expect(found.ok && found.value.name).toMatch(/^AB Cx{115,116}$/);
});
