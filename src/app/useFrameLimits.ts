import { useCallback, useEffect, useState } from "react";
import { onRefusal, type Refusal } from "#ui/refusals.ts";

/** Something that the page around this one does not allow. */
export interface FrameLimit {
  readonly kind: "window" | "file" | Refusal;
  /** Where a window would have led. */
  readonly address: string | null;
  /** Where the sentence about it begins, in pixels of the frame: below the control, or above where the room is there. */
  readonly at: { readonly left: number } & ({ readonly top: number } | { readonly bottom: number });
}

interface FrameLimits {
  /** The last that was met, until it is dismissed. */
  readonly met: FrameLimit | null;
  readonly dismiss: () => void;
}

/** Width of the sentence. */
const WIDTH = 320;

/** Tries what a frame may forbid, and says when nothing came of it: browsers themselves are silent. */
export function useFrameLimits(ownAddress: () => string): FrameLimits {
  const [met, setMet] = useState<FrameLimit | null>(null);
  useEffect(() => {
    const meet = (kind: FrameLimit["kind"], control: Element | null, address: string | null) =>
      setMet({ kind, address, at: beside(control) });
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (!link || event.defaultPrevented) return;
      if (link.target === "_blank") {
        event.preventDefault();
        if (!opens(link.href)) meet("window", link, link.href);
      }
      // Whether a file arrives cannot be known; a sandbox is seldom allowed it.
      if (link.download !== "" && isSandboxed()) meet("file", document.activeElement, null);
    };
    document.addEventListener("click", onClick);
    const end = onRefusal((refusal) =>
      meet(refusal, document.activeElement, refusal === "print" ? null : ownAddress()),
    );
    return () => {
      document.removeEventListener("click", onClick);
      end();
    };
  }, [ownAddress]);
  const dismiss = useCallback(() => setMet(null), []);
  return { met, dismiss };
}

/** By hand: `noopener` would not tell whether a window opened. */
function opens(address: string): boolean {
  const opened = window.open(address, "_blank");
  if (!opened) return false;
  opened.opener = null;
  return true;
}

/** Whether the frame has a `sandbox`, which no page can read off itself: one may never name its domain. */
function isSandboxed(): boolean {
  if (self.origin === "null") return true;
  try {
    Reflect.set(document, "domain", document.domain);
    return false;
  } catch {
    return true;
  }
}

function beside(control: Element | null): FrameLimit["at"] {
  const box = (control ?? document.body).getBoundingClientRect();
  const left = Math.max(8, Math.min(box.left, innerWidth - WIDTH - 8));
  // What is as high as the page, such as a stage that has the focus, has no below.
  if (box.height > innerHeight / 2) return { left, top: 8 };
  return box.bottom < innerHeight / 2
    ? { left, top: Math.max(8, box.bottom + 4) }
    : { left, bottom: Math.max(8, innerHeight - box.top + 4) };
}
