/**
 * What a server that sends parts would answer to a `Range` of one piece (RFC 9110 §14): 206 with the part, 416
 * beyond the end, and the whole where the range cannot be read.
 */
export async function partOfFile(whole: Response, range: string): Promise<Response> {
  const blob = await whole.blob();
  const headers = new Headers({ "accept-ranges": "bytes" });
  for (const name of ["content-type", "etag", "last-modified"]) {
    const value = whole.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  if (first === "" && last === "") return new Response(blob, { headers });
  const { size } = blob;
  const from = first === "" ? Math.max(size - Number(last), 0) : Number(first);
  const to = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (from >= size || to < from) {
    headers.set("content-range", `bytes */${size}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set("content-range", `bytes ${from}-${to}/${size}`);
  return new Response(blob.slice(from, to + 1), { status: 206, headers });
}
