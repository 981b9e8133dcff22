/** A request that is given up when nothing has answered for so long; an answer that has begun may take its time. */
export async function fetchInTime(
  request: Request | string,
  { within, ...init }: Omit<RequestInit, "signal"> & { readonly within: number },
): Promise<Response> {
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(new DOMException("", "TimeoutError")), within);
  // Not `AbortSignal.any`, which browsers of 2023 do not have.
  const asked = typeof request === "string" ? null : request.signal;
  const stop = () => clock.abort(asked?.reason);
  if (asked?.aborted) stop();
  asked?.addEventListener("abort", stop);
  try {
    return await fetch(request, { ...init, signal: clock.signal });
  } finally {
    clearTimeout(timer);
  }
}
