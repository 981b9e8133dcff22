interface ShapeMarkProps {
  /** SVG path in a 24 × 24 box. */
  readonly path: string;
  /** Colours on light and on dark ground. */
  readonly light: string;
  readonly dark: string;
  readonly size?: number;
}

/** A small filled shape beside a name that says the same. */
export function ShapeMark({ path, light, dark, size = 14 }: ShapeMarkProps) {
  return (
    <svg className="shape-mark" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} fill={`light-dark(${light}, ${dark})`} />
    </svg>
  );
}
