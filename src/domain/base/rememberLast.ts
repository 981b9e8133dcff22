/** Works a thing out anew only when something that it is made of is another thing than the last time. */
export function rememberLast<Parts extends readonly unknown[], Whole>(
  make: (...parts: Parts) => Whole,
): (...parts: Parts) => Whole {
  let last: { readonly parts: Parts; readonly whole: Whole } | null = null;
  return (...parts) => {
    const before = last?.parts;
    const isSame = before?.length === parts.length && parts.every((part, i) => part === before[i]);
    if (!last || !isSame) last = { parts, whole: make(...parts) };
    return last.whole;
  };
}
