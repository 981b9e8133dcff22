import { create } from "zustand";

interface OwnTime {
  /** As the person's system names it, `America/New_York`. */
  readonly zone: string;
  /** Whether their own time is shown beside that of Da Nang. */
  readonly isShown: boolean;
}

export const useOwnTime = create<OwnTime>(() => ({
  zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  isShown: false,
}));

export function showOwnTime(isShown: boolean): void {
  useOwnTime.setState({ isShown });
}
