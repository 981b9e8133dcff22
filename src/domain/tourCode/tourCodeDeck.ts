import type { LocalText } from "#domain/base/text.ts";
import { NO_DECK, slideText } from "#domain/tour/deck.ts";
import type { Deck, SlideText } from "#domain/tour/tour.ts";
import { LIMITS } from "#domain/tour/tourLimits.ts";
import type { FieldCoder } from "./tourCodeModel.ts";
import { codedText, type Given, given } from "./tourCodeParts.ts";

// For both ways, as tourCodeFields.ts, and part of the format like that.

/** The public fields of a tidy deck; `ids` are those that slides of its tour can have. */
export function codedDeck(code: FieldCoder, ids: readonly string[], deck: Given<Deck>): Deck {
  const hidden = ids.filter((id) =>
    code.flag(
      "hidden slide",
      0.1,
      given(deck, (all) => all.hidden.includes(id)),
    ),
  );
  const titles = codedTexts(ids, deck?.titles, (text) =>
    codedText(code, "slide title", LIMITS.slideTitle, text),
  );
  const notes = codedTexts(ids, deck?.notes, (text) =>
    codedText(code, "slide notes", LIMITS.slideNotes, text),
  );
  return { ...NO_DECK, order: codedOrder(code, ids, deck?.order), hidden, titles, notes };
}

function codedTexts(
  ids: readonly string[],
  texts: Given<readonly SlideText[]>,
  coded: (text: Given<LocalText>) => LocalText,
): readonly SlideText[] {
  return ids.map((id) => ({ id, text: coded(given(texts, (all) => slideText(all, id))) }));
}

/** A tour has fewer slides. */
const COUNT_BITS = 7;

/** Each slide by its place among those that are left: mostly the first. */
function codedOrder(
  code: FieldCoder,
  ids: readonly string[],
  order: Given<readonly string[]>,
): readonly string[] {
  if (!code.flag("own order", 0.5, order && order.length > 0)) return [];
  const count = code.number("slides in order", COUNT_BITS, order?.length);
  const left = [...ids];
  const read: string[] = [];
  while (read.length < count) {
    const place = code.number(
      "slide in order",
      COUNT_BITS,
      given(order, (all) => left.indexOf(all[read.length] ?? "")),
    );
    const [next] = left.splice(place, 1);
    // Only a forged code has a place beyond the last.
    if (next === undefined) break;
    read.push(next);
  }
  return read;
}
