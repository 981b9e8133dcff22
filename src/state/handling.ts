import { create } from "zustand";

/** How a person works the app, which is nobody's business but theirs: no address says it. */
export interface Handling {
  /** Buttons on the map that move it, for who cannot drag. */
  readonly hasMoveButtons: boolean;
  /** Letters that act on a stage; off for who speaks to the computer, which may type them. */
  readonly hasLetterKeys: boolean;
}

export const useHandling = create<Handling>(() => ({ hasMoveButtons: false, hasLetterKeys: true }));

export function chooseHandling(choice: Partial<Handling>): void {
  useHandling.setState(choice);
}
