/** A request that is given up when nothing has answered for so long; an answer that has begun may take its time. */
export async function fetchInTime(
  request: Request | string,
  { within, ...init }: Omit<RequestInit, "signal"> & { readonly within: number },
): Promise<Response> {
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(new DOMException("", "TimeoutError")), within);
  const signals = typeof request === "string" ? [] : [request.signal];
  try {
    return await fetch(request, { ...init, signal: AbortSignal.any([clock.signal, ...signals]) });
  } finally {
    clearTimeout(timer);
  }
}
