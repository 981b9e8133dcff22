import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

/** An `svg` element as it stands in a file; `before` is given it to add what is not React's. */
export function elementMarkup(
  element: ReactElement,
  before: (svg: SVGSVGElement) => void = () => undefined,
): string {
  const holder = document.createElement("div");
  const root = createRoot(holder);
  flushSync(() => root.render(element));
  const svg = holder.querySelector("svg");
  if (!svg) throw new Error("the picture was not rendered");
  before(svg);
  const text = new XMLSerializer().serializeToString(svg);
  root.unmount();
  return text;
}
