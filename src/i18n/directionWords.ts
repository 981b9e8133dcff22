import type { Direction } from "#domain/place/direction.ts";

const en = {
  /** A place by its way from another, in a straight line. */
  from: (place: string, wayFrom: string) => `${place}, ${wayFrom}`,
  wayFrom: (distance: string, direction: string, other: string) =>
    `${distance} ${direction} of ${other}`,
  stop: (mark: string, place: string) => `Stop ${mark}: ${place}`,
  middle: (where: string) => `Middle of the map: ${where}`,
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
  from: (place, wayFrom) => `${place}, ${wayFrom}`,
  wayFrom: (distance, direction, other) => `cách ${other} khoảng ${distance} về phía ${direction}`,
  stop: (mark, place) => `Điểm dừng ${mark}: ${place}`,
  middle: (where) => `Giữa bản đồ: ${where}`,
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
