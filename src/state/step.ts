import { useView } from "./view.ts";

/** To a slide by its number, from 1, out of so many; beyond either end it is the slide there. */
export function goToStep(step: number, total: number): void {
  useView.setState({ step: Math.min(Math.max(step, 1), Math.max(total, 1)) });
}

/** So many slides on, or back. From where one is now and not as last drawn: no key press is lost. */
export function stepBy(by: number, total: number): void {
  goToStep(useView.getState().step + by, total);
}
