import "#features/compare/compareTable.css";
import "#features/compare/comparePrint.css";
import type { ComponentProps } from "react";
import { Comparison } from "#features/compare/Comparison.tsx";

/** The comparison with its looks, loaded together. */
export function ComparisonPage(props: ComponentProps<typeof Comparison>) {
  return <Comparison {...props} />;
}
