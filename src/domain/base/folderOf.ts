/** An address names its folder with a slash; without one the last part is a folder unless it has a dot. */
export function folderOf(publicUrl: string): string {
  return /\/[^/.]+$/.test(new URL(publicUrl).pathname) ? `${publicUrl}/` : publicUrl;
}
