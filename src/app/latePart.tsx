import type { ComponentType, ReactNode } from "react";
import { type LatePart, latePart as latePartOr } from "#ui/latePart.tsx";
import { ErrorScreen } from "./ErrorScreen.tsx";

/**
 * A part that is fetched when it is first shown. If it does not come, that is said in its place, and the rest goes on.
 * @param failed null: nobody misses it
 */
export function latePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  failed: ReactNode = <ErrorScreen />,
  waiting: ReactNode = null,
): LatePart<Props> {
  return latePartOr(load, { failed, waiting });
}
