import { expect, test } from "vitest";
import type { BasemapFeature } from "#domain/place/basemap.ts";
import { dataText } from "#tests/build.ts";

interface Label {
  readonly kind: string;
  readonly vi: string;
  readonly en: string;
  readonly from: number;
  readonly until: number;
  readonly system: unknown;
}

const { features }: { features: BasemapFeature[] } = JSON.parse(dataText("basemap/labels.geojson"));
const labels = features.map(
  ({ properties: p }): Label => ({
    kind: String(p.kind),
    vi: String(p.shortVi ?? p.nameVi),
    en: String(p.shortEn ?? p.nameEn),
    from: Number(p.minZoom),
    until: Number(p.maxZoom ?? 99),
    system: p.system ?? null,
  }),
);

/** The city of 2022 and that of 2025 are two systems, never shown together. */
function areShownTogether(a: Label, b: Label): boolean {
  const areOfTwoSystems = a.system !== b.system && a.system !== null && b.system !== null;
  return !areOfTwoSystems && a.from < b.until && b.from < a.until;
}

test.each(["vi", "en"] as const)("no two names shown together read the same in %s", (language) => {
  const same = labels.flatMap((a, i) =>
    labels.slice(i + 1).filter((b) => a[language] === b[language] && areShownTogether(a, b)),
  );

  expect(same).toEqual([]);
});

test("every label appears at some zoom", () => {
  expect(labels.filter(({ from, until }) => !(from < until))).toEqual([]);
});

test.each([
  ["sea", "Biển Đông", "East Sea", 3, 99],
  ["country", "Việt Nam", "Viet Nam", 3, 7],
])("a %s is named %s, %s at every zoom from %d to %d", (kind, vi, en, from, until) => {
  const bands = labels
    .filter((label) => label.kind === kind && label.vi === vi && label.en === en)
    .toSorted((a, b) => a.from - b.from);

  expect(bands.map((band) => band.from)).toEqual(
    [from, ...bands.map((band) => band.until)].slice(0, -1),
  );
  expect(bands.at(-1)?.until).toBe(until);
});

test("both archipelagos are named, from the smallest scale, as Viet Nam's", () => {
  const archipelagos = labels.filter(({ kind }) => kind === "archipelago");

  expect(archipelagos.map(({ vi, en, from }) => [vi, en, from])).toEqual([
    ["Quần đảo Hoàng Sa (Việt Nam)", "Hoang Sa Archipelago (Viet Nam)", 3],
    ["Quần đảo Trường Sa (Việt Nam)", "Truong Sa Archipelago (Viet Nam)", 3],
  ]);
});
