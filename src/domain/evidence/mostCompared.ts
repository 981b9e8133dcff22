/** Sites side by side: with more columns none could be read. */
export const MOST_COMPARED = 4;
