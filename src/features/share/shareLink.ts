/** Hands a link to the device's own way of passing it on. `refused`: the browser did not do it. */
export async function shareLink(title: string, url: string): Promise<"done" | "refused"> {
  try {
    await navigator.share({ title, url });
    return "done";
  } catch (error) {
    // To think better of it is no fault. A DOMException is not in every engine an Error.
    const isAborted = error instanceof DOMException && error.name === "AbortError";
    return isAborted ? "done" : "refused";
  }
}

/** Whether the device has such a way. */
export function canShare(): boolean {
  return "share" in navigator;
}
