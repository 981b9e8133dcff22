import type { Spread } from "./statistics.ts";

/** Markdown, readable as it stands. */
export function tableLines(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const widths = head.map((_, i) =>
    Math.max(...[head, ...rows].map((cells) => cells[i]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [line(head), rule, ...rows.map(line)];
}

export function spread(of: Spread, digits: number): string {
  const [middle, min, max] = [of.median, of.min, of.max].map((value) => value.toFixed(digits));
  return `${middle} (${min}–${max})`;
}

export function verdict(value: number, bar: number): string {
  return value <= bar ? "met" : "**missed**";
}
