/** Up to as many stops of a day the best order is exact. */
export const MOST_EXACT_STOPS = 12;
