/** Id of the heading of an entry in the page. */
export function headingId(entry: string): string {
  return `difference-${entry}`;
}

/** To an entry of the page. Not by a fragment: that part of the address is the camera's. */
export function goTo(entry: string): void {
  const heading = document.getElementById(headingId(entry));
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}
