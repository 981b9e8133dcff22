import { useState } from "react";
import { AddStop, type AddStopProps } from "#features/tour/AddStop.tsx";
import type { AddStopPart } from "#features/tour/addStopOptions.ts";

/** The box for a new stop; what finds comes when somebody turns to it. */
export function AddStopHere(props: Omit<AddStopProps, "part" | "onWake">) {
  const [part, setPart] = useState<AddStopPart>(null);
  const fetchPart = () => {
    import("#features/tour/addStopPart.ts").then(
      ({ addStopPart }) => setPart(addStopPart),
      // The next focus asks again.
      () => setPart("failed"),
    );
  };
  return <AddStop {...props} part={part} onWake={fetchPart} />;
}
