/** A change of an order: a piece of it is taken out, turned round or not, and put back at `at` of the rest. */
export interface Move {
  readonly piece: number;
  readonly length: number;
  readonly at: number;
  readonly isTurned: boolean;
}

/** Stops that are moved together; any number of them is turned in its place. */
const LONGEST_PIECE = 3;

/** All moves of or-opt and 2-opt in an order of so many stops. */
export function movesOf(count: number): Move[] {
  const moves: Move[] = [];
  for (let piece = 0; piece < count; piece++) {
    for (let length = 1; piece + length <= count; length++) {
      if (length > 1) moves.push({ piece, length, at: piece, isTurned: true });
      if (length > LONGEST_PIECE) continue;
      for (let at = 0; at <= count - length; at++) {
        if (at === piece) continue;
        moves.push({ piece, length, at, isTurned: false });
        if (length > 1) moves.push({ piece, length, at, isTurned: true });
      }
    }
  }
  return moves;
}

export function moved(order: readonly number[], { piece, length, at, isTurned }: Move): number[] {
  const rest = order.slice();
  const taken = rest.splice(piece, length);
  rest.splice(at, 0, ...(isTurned ? taken.reverse() : taken));
  return rest;
}

/** Up to this place the order stays as it is. */
export function firstChanged({ piece, at }: Move): number {
  return Math.min(piece, at);
}

/** Two neighbouring pieces, anywhere, change places (a double bridge). */
export function shaken(order: readonly number[], random: (below: number) => number): number[] {
  const cuts = [0, 0, 0].map(() => random(order.length + 1)).sort((a, b) => a - b);
  const [from = 0, middle = 0, to = 0] = cuts;
  return [
    ...order.slice(0, from),
    ...order.slice(middle, to),
    ...order.slice(from, middle),
    ...order.slice(to),
  ];
}

/** The same numbers in every run (mulberry32), each below what is asked for. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
