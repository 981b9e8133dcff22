import type { Language } from "#domain/base/text.ts";
import type { Visit } from "#domain/schedule/itinerary.ts";
import type { MeasureText } from "#domain/stage/sheetLines.ts";
import type { SheetLinks } from "./sheetLinks.ts";
import type { Talk } from "./talk.ts";
import type { TalkLink } from "./talkLink.ts";

/** What the sheets of a talk are made from. */
export interface SheetContext {
  readonly talk: Talk;
  readonly language: Language;
  readonly measure: MeasureText;
  readonly links: SheetLinks;
  /** Where the code on the last slide leads. */
  readonly talkLink: TalkLink;
  /** Which copy of the tour it is; nothing where the talk is about the sites. */
  readonly about: string;
  /** More about a stop, for the notes: what the copy may have and the slide does not show. */
  readonly stopLines: (visit: Visit) => readonly string[];
  /** Whose the ground of the maps is. */
  readonly mapCredit: string;
}

/** Free of text: to the left and right, above, and between what belongs together. */
export const MARGIN = { side: 72, top: 72, gap: 28 } as const;
/** Words left, map right. */
export const WORDS_WIDTH = 700;
export const MAP_X = 820;
