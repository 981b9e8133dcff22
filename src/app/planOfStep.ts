/** The plan of the device that is open in this step of the history, which survives a reload. */
export function planOfStep(): string | null {
  const state: unknown = history.state;
  if (typeof state !== "object" || state === null || !("plan" in state)) return null;
  return typeof state.plan === "string" ? state.plan : null;
}
