/** The text behind `%` and `+` of a link's path; as it stands where that cannot be read. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray % is a % that somebody has typed.
    return text;
  }
}

/** The parts of a path, `+` read as a space. */
export function pathParts(url: URL): string[] {
  return url.pathname.split("/").map((part) => decoded(part.replaceAll("+", " ")));
}
