import type { Direction } from "#domain/place/direction.ts";

const en = {
  /** A place by its way from another, in a straight line. */
  from: (place: string, distance: string, direction: Direction, other: string) =>
    `${place}, ${distance} ${direction} of ${other}`,
};

const PHIA: Record<Direction, string> = {
  north: "bắc",
  "north-east": "đông bắc",
  east: "đông",
  "south-east": "đông nam",
  south: "nam",
  "south-west": "tây nam",
  west: "tây",
  "north-west": "tây bắc",
};

const vi: typeof en = {
  from: (place, distance, direction, other) =>
    `${place}, cách ${other} ${distance} về phía ${PHIA[direction]}`,
};

/** The map in words: where places lie from one another. */
export const directionWords = { en, vi };
