import { rem } from "#ui/rem.ts";
import type { Band } from "./timelineLayout.ts";

/** The picture is as much larger as its words are. */
export function bandStyle({ top, height }: Band): {
  readonly top: string;
  readonly height: string;
} {
  return { top: rem(top), height: rem(height) };
}
