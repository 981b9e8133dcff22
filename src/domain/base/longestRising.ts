/** The longest row of members, in order, whose index only rises. */
export function longestRising<T extends { readonly index: number }>(
  row: readonly T[],
): readonly T[] {
  const endingHere: (readonly T[])[] = [];
  for (const member of row) {
    const earlier = endingHere.filter((rising) => (rising.at(-1)?.index ?? -1) < member.index);
    endingHere.push([...longest(earlier), member]);
  }
  return longest(endingHere);
}

function longest<T>(rows: readonly (readonly T[])[]): readonly T[] {
  return rows.reduce<readonly T[]>((best, row) => (row.length > best.length ? row : best), []);
}
