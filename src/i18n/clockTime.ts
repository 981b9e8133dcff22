/** Minutes after midnight as `08:05`, in both languages; from 1440 on, the time of the next day. */
export function clockTime(minutes: number): string {
  const ofDay = ((minutes % 1440) + 1440) % 1440;
  const [hours, rest] = [Math.floor(ofDay / 60), ofDay % 60];
  return `${hours}`.padStart(2, "0").concat(":", `${rest}`.padStart(2, "0"));
}
