/** A length that grows with the size of letters that the browser is set to; so many pixels at the usual one. */
export function rem(pixels: number): string {
  return `${pixels / 16}rem`;
}
