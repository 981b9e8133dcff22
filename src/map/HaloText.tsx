import type { SVGProps } from "react";
import type { Palette } from "./palette.ts";

interface HaloTextProps extends SVGProps<SVGTextElement> {
  readonly palette: Palette;
}

/** Letters with a rim that keeps them apart from any ground. */
export function HaloText({ palette, ...text }: HaloTextProps) {
  return (
    <text
      fill={palette.ink}
      stroke={palette.halo}
      strokeWidth={4}
      strokeLinejoin="round"
      paintOrder="stroke"
      {...text}
    />
  );
}
