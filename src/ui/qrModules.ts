import { encode } from "uqr";

/** Light modules around a code (ISO/IEC 18004 §9.1: four of them). */
const QUIET_ZONE = 4;

/**
 * The modules of a QR code with its quiet zone, row by row, true for dark; error correction M.
 * Null for a text that is too long for any code: over 2331 bytes.
 */
export function qrModules(text: string): readonly (readonly boolean[])[] | null {
  if (new TextEncoder().encode(text).length > LONGEST_AT_M) return null;
  return encode(text, { ecc: "M", border: QUIET_ZONE }).data;
}

const LONGEST_AT_M = 2331;

/** The dark modules as the path of an SVG, one rectangle for each run in a row. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
  return modules
    .flatMap((row, y) => runs(row).map(({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`))
    .join("");
}

function runs(row: readonly boolean[]): readonly { x: number; length: number }[] {
  const found: { x: number; length: number }[] = [];
  row.forEach((isDark, x) => {
    const last = found.at(-1);
    if (!isDark) return;
    if (last && last.x + last.length === x) last.length += 1;
    else found.push({ x, length: 1 });
  });
  return found;
}
