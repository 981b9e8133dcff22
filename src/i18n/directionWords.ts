import type { Direction } from "#domain/place/direction.ts";

const en = {
  /** A place by its way from another, in a straight line. */
  from: (place: string, way: string, other: string) => `${place}, ${way} of ${other}`,
  way: (distance: string, direction: string) => `${distance} ${direction}`,
  directions: {
    north: "north",
    "north-east": "north-east",
    east: "east",
    "south-east": "south-east",
    south: "south",
    "south-west": "south-west",
    west: "west",
    "north-west": "north-west",
  } satisfies Record<Direction, string>,
};

const vi: typeof en = {
  from: (place, way, other) => `${place}, cách ${other} ${way}`,
  way: (distance, direction) => `${distance} về phía ${direction}`,
  directions: {
    north: "bắc",
    "north-east": "đông bắc",
    east: "đông",
    "south-east": "đông nam",
    south: "nam",
    "south-west": "tây nam",
    west: "tây",
    "north-west": "tây bắc",
  },
};

/** The map in words: where places lie from one another. */
export const directionWords = { en, vi };
