import type { ReactNode } from "react";
import { useFocusReturn } from "#ui/useFocusReturn.ts";

/** When it goes with the focus in it, the focus returns to where it came from. */
export function NoticeBox({ children }: { children: ReactNode }) {
  useFocusReturn();
  return <div className="plan-notice">{children}</div>;
}
