import type { FactValue, Measure } from "./fact.ts";

export type AreaUnit = "ha" | "m2";

const SQUARE_METRES: Readonly<Record<AreaUnit, number>> = { ha: 10_000, m2: 1 };

/** The unit in which areas of both units are put side by side; null where they need no conversion. */
export function sharedAreaUnit(values: readonly FactValue[]): AreaUnit | null {
  const units = values.flatMap((value) =>
    value.kind === "measure" && isAreaUnit(value.measure.unit) ? [value.measure.unit] : [],
  );
  const hectares = units.filter((unit) => unit === "ha").length;
  if (hectares === 0 || hectares === units.length) return null;
  return hectares * 2 >= units.length ? "ha" : "m2";
}

/** The same area in another unit; a measure that is no area stays as it is. */
export function inAreaUnit(measure: Measure, unit: AreaUnit): Measure {
  if (!isAreaUnit(measure.unit) || measure.unit === unit) return measure;
  const squareMetres = measure.amount * SQUARE_METRES[measure.unit];
  // Twelve digits are more than any area has, and leave out what binary fractions add.
  const amount = Number((squareMetres / SQUARE_METRES[unit]).toPrecision(12));
  return { ...measure, amount, unit };
}

function isAreaUnit(unit: Measure["unit"]): unit is AreaUnit {
  return unit === "ha" || unit === "m2";
}
