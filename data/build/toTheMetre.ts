/** Degrees of latitude or longitude, rounded to about a metre: what is worked out is known no better. */
export function toTheMetre(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
