import type { Band } from "./timelineLayout.ts";

/** The picture is as much larger as its words are. */
export function bandStyle({ top, height }: Band): {
  readonly top: string;
  readonly height: string;
} {
  return { top: rem(top), height: rem(height) };
}

/** A length that grows with the size of letters that the browser is set to; so many pixels at the usual one. */
export function rem(pixels: number): string {
  return `${pixels / 16}rem`;
}
