import { useCallback, useEffect, useState } from "react";
import { onRefusal, type Refusal } from "#ui/refusals.ts";

/** Something that the page around this one does not allow. */
export interface FrameLimit {
  readonly kind: "window" | "file" | Refusal;
  /** Where a window would have led. */
  readonly address: string | null;
  /** Corner of the sentence about it, in pixels of the frame: below the control. */
  readonly at: { readonly x: number; readonly y: number };
}

interface FrameLimits {
  /** The last that was met, until it is dismissed. */
  readonly met: FrameLimit | null;
  readonly dismiss: () => void;
}

/** Room that the sentence takes. */
const WIDTH = 320;
const HEIGHT = 150;

/** Tries what a frame may forbid, and says when nothing came of it: browsers themselves are silent. */
export function useFrameLimits(ownAddress: () => string): FrameLimits {
  const [met, setMet] = useState<FrameLimit | null>(null);
  useEffect(() => {
    const meet = (kind: FrameLimit["kind"], control: Element | null, address: string | null) =>
      setMet({ kind, address, at: below(control) });
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

function below(control: Element | null): FrameLimit["at"] {
  const { left, bottom } = (control ?? document.body).getBoundingClientRect();
  return {
    x: Math.max(8, Math.min(left, innerWidth - WIDTH - 8)),
    y: Math.max(8, Math.min(bottom + 4, innerHeight - HEIGHT - 8)),
  };
}
