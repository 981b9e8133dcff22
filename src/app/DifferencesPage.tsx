import "#features/differences/differences.css";
import type { ComponentProps } from "react";
import { Differences } from "#features/differences/Differences.tsx";

/** Where the articles differ, with its looks, loaded together. */
export function DifferencesPage(props: ComponentProps<typeof Differences>) {
  return <Differences {...props} />;
}
