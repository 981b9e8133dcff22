import type { ReactNode } from "react";

interface NumberedSignProps {
  readonly className: string;
  /** Pixels of its side, at letters of the usual size. */
  readonly size: number;
  /** A shape in a 24 × 24 box, how far its middle lies under that of the box, and its colour; null: a ring. */
  readonly shape: { readonly path: string; readonly lowered: number; readonly fill: string } | null;
  readonly children: ReactNode;
}

/** A number in a shape, or in a plain ring. */
export function NumberedSign({ className, size, shape, children }: NumberedSignProps) {
  const side = `${size / 16}rem`;
  return (
    <svg className={className} width={side} height={side} viewBox="0 0 24 24" aria-hidden="true">
      {shape ? (
        <path d={shape.path} fill={shape.fill} />
      ) : (
        <circle className="sign-ring" cx="12" cy="12" r="9" />
      )}
      <text
        className={shape ? "sign-number" : "sign-number in-ring"}
        x="12"
        y={12.2 + (shape?.lowered ?? 0)}
      >
        {children}
      </text>
    </svg>
  );
}
