import { useEffect } from "react";
import { handlingKept } from "#services/handlingKept.ts";
import { useHandling } from "#state/handling.ts";

/** Brings back what was chosen on this device, in another window too, and keeps what is chosen here. */
export function useHandlingKept(): void {
  useEffect(() => {
    let isBroughtBack = false;
    const bringBack = async () => {
      const before = useHandling.getState();
      const kept = await handlingKept.read();
      // What was chosen while the device was asked holds.
      if (!kept || useHandling.getState() !== before) return;
      isBroughtBack = true;
      useHandling.setState(kept);
      isBroughtBack = false;
    };
    const stop = useHandling.subscribe((handling) => {
      if (!isBroughtBack) void handlingKept.write(handling);
    });
    void bringBack();
    addEventListener("focus", bringBack);
    return () => {
      stop();
      removeEventListener("focus", bringBack);
    };
  }, []);
}
