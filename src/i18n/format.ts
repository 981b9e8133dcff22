import type { Language } from "#domain/base/text.ts";
import type { FactValue, Measure, StatedFact } from "#domain/evidence/fact.ts";
import { wordsIn } from "./words.ts";

const SEPARATORS = { vi: { group: ".", decimal: "," }, en: { group: ",", decimal: "." } } as const;

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July", "August", "September"],
  ...["October", "November", "December"],
];

/**
 * With up to two decimals, as `Intl.NumberFormat` writes it. That one has to read the tables of its
 * languages first, which would hold up the first map by a tenth of a second.
 */
export function formatNumber(amount: number, language: Language): string {
  const { group, decimal } = SEPARATORS[language];
  // In decimal notation: 1.005 times 100 is less than 100.5 in binary.
  const size = Math.abs(amount);
  const hundredths = size < 1e-6 ? 0 : Math.round(Number(`${size}e2`));
  const [whole = "", fraction = ""] = [`${Math.trunc(hundredths / 100)}`, `${hundredths % 100}`];
  const decimals = fraction.padStart(2, "0").replace(/0+$/, "");
  return [
    amount < 0 ? "-" : "",
    whole.replace(/\B(?=(\d{3})+$)/g, group),
    decimals === "" ? "" : `${decimal}${decimals}`,
  ].join("");
}

/** `2022-10-17` → 17 October 2022 / 17-10-2022; `2022-10` and `2022` in their own precision; not by `Intl`, see above. */
export function formatDate(isoDate: string, language: Language): string {
  const [year = "", month, day] = isoDate.split("-");
  if (month === undefined) return year;
  if (language === "vi") {
    const parts = [day, month].flatMap((part) => (part === undefined ? [] : [`${Number(part)}`]));
    return `${day === undefined ? "tháng " : ""}${[...parts, year].join("-")}`;
  }
  const named = [MONTHS[Number(month) - 1] ?? month, year];
  return (day === undefined ? named : [`${Number(day)}`, ...named]).join(" ");
}

/** A date, or an interval `from/to` in words. */
export function formatPeriod(period: string, language: Language): string {
  const [from = "", to] = period.split("/").map((date) => formatDate(date, language));
  return to === undefined ? from : wordsIn(language).facts.period(from, to);
}

export function formatMeasure({ amount, unit, qualifier }: Measure, language: Language): string {
  const { qualifiers, units } = wordsIn(language).facts;
  const text = units[unit](formatNumber(amount, language));
  return qualifier === undefined ? text : `${qualifiers[qualifier]} ${text}`;
}

export function formatValue(value: FactValue, language: Language): string {
  switch (value.kind) {
    case "text":
      return value.text[language];
    case "measure":
      return capitalised(formatMeasure(value.measure, language));
    case "date":
      return capitalised(formatDate(value.date, language));
  }
}

export function formatAsOf(fact: StatedFact, language: Language): string {
  const { about, asOf, asOfAbout } = wordsIn(language).facts;
  const period = formatPeriod(fact.asOf, language);
  if (fact.asOf.includes("/")) return fact.asOfEstimated ? about(period) : period;
  return (fact.asOfEstimated ? asOfAbout : asOf)(period);
}

/** The person's calendar day in ISO 8601. */
export function today(): string {
  // Swedish writes dates so.
  return new Date().toLocaleDateString("sv-SE");
}

export function formatMetres(metres: number, language: Language): string {
  return metres < 1000
    ? `${formatNumber(metres, language)} m`
    : `${formatNumber(metres / 1000, language)} km`;
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
