/** Of a hit in the list, by its place there. */
export function optionId(listId: string, place: number): string {
  return `${listId}-${place}`;
}
