import { useEffect, useState } from "react";

const PAUSE_MILLISECONDS = 300;

/** Said aloud when the person pauses, not at every letter they type. */
export function PausedStatus({ text }: { text: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const pause = setTimeout(() => setSaid(text), PAUSE_MILLISECONDS);
    return () => clearTimeout(pause);
  }, [text]);
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  );
}
