import { qrPath } from "./qrModules.ts";

interface QrCodeProps {
  readonly modules: readonly (readonly boolean[])[];
  /** What the code is of, for those who do not see it. */
  readonly label: string;
}

/** Whole pixels, so that no module is blurred. */
const MODULE_PIXELS = 4;

/** A QR code: dark on light in every theme, because many scanners read no other. */
export function QrCode({ modules, label }: QrCodeProps) {
  const size = modules.length;
  return (
    <svg
      className="qr-code"
      role="img"
      aria-label={label}
      width={size * MODULE_PIXELS}
      height={size * MODULE_PIXELS}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={qrPath(modules)} fill="#000" />
    </svg>
  );
}
