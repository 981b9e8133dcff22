import type { ComponentType, ReactNode } from "react";
import { type LatePart, latePart as latePartOr } from "#ui/latePart.tsx";
import { ErrorScreen } from "./ErrorScreen.tsx";
import { PartComing } from "./PartComing.tsx";

/**
 * A part that is fetched when it is first shown. If it is long in coming, or does not come, that is said in its place,
 * and the rest goes on.
 * @param failed null: nobody misses it
 * @param waiting null: nobody has asked for it
 */
export function latePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  failed: ReactNode = <ErrorScreen />,
  waiting: ReactNode = failed && <PartComing />,
): LatePart<Props> {
  return latePartOr(load, { failed, waiting });
}
