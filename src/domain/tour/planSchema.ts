import * as v from "valibot";
import { COPY_KINDS } from "./copy.ts";
import { NO_DECK, SLIDE_ID_LIMIT, SLIDE_LIMIT } from "./deck.ts";
import { isIsoDay } from "./isoDay.ts";
import { KEBAB, TOUR_ID } from "./stopId.ts";
import { PURPOSES, VEHICLES } from "./tour.ts";
import { NO_TOUR_SECRETS, UNWRITTEN } from "./tourEdit.ts";
import { ISSUE_LIMIT, isInstant } from "./tourIssue.ts";
import { LIMITS } from "./tourLimits.ts";
import { EMPTY_TEXT } from "./tourText.ts";

/** What a plan file says it is, so that another JSON file is told apart from a broken plan. */
export const PLAN_FORMAT = "site-visit-plan";
/** Raised with every change of the schema below; older numbers keep opening. */
export const PLAN_VERSION = 1;

export const planClock = v.pipe(
  v.string(),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  v.description("Time of day in Da Nang (UTC+7), hh:mm."),
  v.transform((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))),
);

export const planDate = v.pipe(
  v.string(),
  v.regex(/^20\d\d-\d\d-\d\d$/),
  v.check(isIsoDay, "date"),
  v.description("Day in Da Nang, yyyy-mm-dd."),
);

const placeId = v.pipe(v.string(), v.regex(KEBAB), v.maxLength(LIMITS.placeId));

function text(limit: number) {
  return v.optional(v.pipe(v.string(), v.maxLength(limit)), "");
}

/** In each language; one that nobody has written is left out. */
function localText(limit: number) {
  return v.optional(v.strictObject({ vi: text(limit), en: text(limit) }), EMPTY_TEXT);
}

function minutes(most: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
}

function degrees(most: number) {
  return v.pipe(v.number(), v.minValue(-most), v.maxValue(most));
}

export const planPlace = v.variant("kind", [
  v.strictObject({
    kind: v.pipe(v.literal("known"), v.description("A site or place of the map.")),
    id: placeId,
  }),
  v.strictObject({
    kind: v.pipe(v.literal("own"), v.description("A place of the organiser’s; WGS 84 degrees.")),
    name: localText(LIMITS.name),
    point: v.strictObject({ lng: degrees(180), lat: degrees(90) }),
  }),
]);

const agreement = v.variant("kind", [
  v.strictObject({ kind: v.picklist(["open", "asked"]) }),
  v.strictObject({ kind: v.literal("confirmed"), by: text(LIMITS.confirmedBy), on: planDate }),
]);

const question = v.strictObject({
  text: localText(LIMITS.question),
  answer: text(LIMITS.answer),
});

export const planStop = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(KEBAB),
    v.maxLength(LIMITS.id),
    v.description("Unique in the plan."),
  ),
  place: planPlace,
  purpose: v.picklist(PURPOSES),
  stayMinutes: minutes(LIMITS.stayMinutes),
  windows: v.pipe(
    v.optional(
      v.pipe(
        v.array(v.strictObject({ from: planClock, to: planClock })),
        v.maxLength(LIMITS.windows),
      ),
      [],
    ),
    v.description("When guests are received."),
  ),
  arriveAt: v.optional(v.nullable(planClock), null),
  host: localText(LIMITS.host),
  agreement: v.optional(agreement, UNWRITTEN.agreement),
  note: localText(LIMITS.note),
  guests: v.optional(
    v.strictObject({
      meetingPoint: localText(LIMITS.guestNote),
      dressAndPhotos: localText(LIMITS.guestNote),
      questions: v.optional(v.pipe(v.array(question), v.maxLength(LIMITS.questions)), []),
    }),
    UNWRITTEN.guests,
  ),
  secrets: v.optional(
    v.strictObject({
      hostName: text(LIMITS.secret),
      hostPhone: text(LIMITS.secret),
      gateCode: text(LIMITS.secret),
    }),
    UNWRITTEN.secrets,
  ),
});

const day = v.strictObject({
  date: planDate,
  startsAt: planClock,
  endsAt: planClock,
  startPlace: v.optional(v.nullable(planPlace), null),
  endPlace: v.optional(v.nullable(planPlace), null),
  stops: v.optional(v.pipe(v.array(planStop), v.maxLength(LIMITS.stops)), []),
});

const slideIds = v.optional(v.pipe(v.array(slideId()), v.maxLength(SLIDE_LIMIT)), []);

function slideId() {
  return v.pipe(v.string(), v.regex(KEBAB), v.maxLength(SLIDE_ID_LIMIT));
}

function slideTexts(limit: number) {
  const slide = v.strictObject({ id: slideId(), text: localText(limit) });
  return v.optional(v.pipe(v.array(slide), v.maxLength(SLIDE_LIMIT)), []);
}

const deck = v.strictObject({
  order: v.pipe(
    slideIds,
    v.description(
      "Ids of slides as they are shown: title, locator, overview, stop-<id of the stop>, comparison, closing. Left out: in the order of the tour.",
    ),
  ),
  hidden: v.pipe(slideIds, v.description("Slides that are not shown.")),
  titles: v.pipe(
    slideTexts(LIMITS.slideTitle),
    v.description("In place of what a slide is called by itself."),
  ),
  notes: v.pipe(slideTexts(LIMITS.slideNotes), v.description("For whoever speaks.")),
  areNotesPrivate: v.pipe(
    v.optional(v.boolean(), false),
    v.description("Whether the notes are in the organiser’s copy only."),
  ),
});

const tour = v.strictObject({
  id: v.pipe(v.string(), v.regex(TOUR_ID)),
  title: localText(LIMITS.title),
  isExample: v.optional(v.boolean(), false),
  vehicle: v.picklist(VEHICLES),
  bufferMinutes: minutes(LIMITS.bufferMinutes),
  days: v.pipe(v.array(day), v.minLength(1), v.maxLength(LIMITS.days)),
  deck: v.optional(deck, NO_DECK),
  secrets: v.optional(
    v.strictObject({
      plate: text(LIMITS.secret),
      driverName: text(LIMITS.secret),
      driverPhone: text(LIMITS.secret),
      routeDriven: text(LIMITS.secret),
    }),
    NO_TOUR_SECRETS,
  ),
});

/** Shape of a plan file, published as `plan.schema.json`. What is empty is left out. */
export const planSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(PLAN_FORMAT),
  version: v.literal(PLAN_VERSION),
  copy: v.pipe(
    v.picklist(COPY_KINDS),
    v.description("For whom: a public or delegate copy has no field that it may not have."),
  ),
  number: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(0),
    v.maxValue(ISSUE_LIMIT),
    v.description("Which issue of the plan; 0 when it has not been given out."),
  ),
  issuedAt: v.pipe(
    v.string(),
    v.regex(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/),
    v.check(isInstant, "instant"),
    v.description("When, in UTC: 2027-10-12T03:04:05Z."),
  ),
  tour,
});
