/** The present instant in UTC, as copies are dated: to the second. */
export function instantNow(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}
