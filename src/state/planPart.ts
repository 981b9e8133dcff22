import { create } from "zustand";

/** Which part of the planner is on the screen: the tour, or its slides. */
export const usePlanPart = create<{ readonly part: "tour" | "slides" }>(() => ({ part: "tour" }));

/** The slides are edited: in the planner, or when one gets there next. */
export function openSlides(): void {
  usePlanPart.setState({ part: "slides" });
}

export function closeSlides(): void {
  usePlanPart.setState({ part: "tour" });
}
