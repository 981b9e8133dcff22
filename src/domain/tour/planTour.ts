import type { Agreement, ClockMinutes, Stop, Tour, TourDay } from "./tour.ts";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A tour as a plan file has it: clock times as hh:mm, nothing that is empty. */
export function planTour({ days, deck, isExample, ...tour }: Tour): Json {
  return filled({
    ...tour,
    deck: { ...deck, areNotesPrivate: deck.areNotesPrivate || null },
    isExample: isExample || null,
    days: days.map(planDay),
  });
}

function planDay({ startsAt, endsAt, stops, ...day }: TourDay): object {
  const hours = { startsAt: clock(startsAt), endsAt: clock(endsAt) };
  return { ...day, ...hours, stops: stops.map(planStop) };
}

function planStop({ windows, arriveAt, agreement, ...stop }: Stop): object {
  return {
    ...stop,
    windows: windows.map(({ from, to }) => ({ from: clock(from), to: clock(to) })),
    arriveAt: arriveAt === null ? null : clock(arriveAt),
    agreement: planAgreement(agreement),
  };
}

/** Open is how every stop begins, and not written down. */
function planAgreement(agreement: Agreement): object | null {
  return agreement.kind === "open" ? null : agreement;
}

function clock(minutes: ClockMinutes): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
}

/** Without empty texts, lists, groups and nulls. The members of a list keep their places. */
function filled(value: unknown): Json {
  if (Array.isArray(value)) return value.map(filled);
  if (typeof value !== "object" || value === null) return value as Json;
  const entries = Object.entries(value).map(([key, inner]) => [key, filled(inner)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => !isEmpty(inner)));
}

function isEmpty(value: Json): boolean {
  if (typeof value === "object") return value === null || Object.keys(value).length === 0;
  return value === "";
}
