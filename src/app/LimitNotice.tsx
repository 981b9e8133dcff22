import { useEffect, useId, useRef } from "react";
import { embedWords } from "#i18n/embedWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import type { FrameLimit } from "./useFrameLimits.ts";

interface LimitNoticeProps {
  readonly limit: FrameLimit;
  readonly onClose: () => void;
}

/** A sentence at the control that the frame does not let work. */
export function LimitNotice({ limit, onClose }: LimitNoticeProps) {
  const words = embedWords[useLanguage()];
  const address = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    address.current?.select();
    const onPointer = ({ target }: PointerEvent) => {
      if (!(target instanceof Node && box.current?.contains(target))) onClose();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      // What is open behind it stays open.
      event.stopPropagation();
      onClose();
    };
    addEventListener("pointerdown", onPointer);
    addEventListener("keydown", onKey, true);
    return () => {
      removeEventListener("pointerdown", onPointer);
      removeEventListener("keydown", onKey, true);
    };
  }, [onClose]);
  return (
    <div ref={box} role="alert" className="frame-limit" style={limit.at}>
      <p id={id}>{words.limits[limit.kind]}</p>
      {limit.address !== null && (
        <input
          ref={address}
          type="text"
          readOnly
          aria-label={words.address}
          aria-describedby={id}
          value={limit.address}
        />
      )}
      <button type="button" className="plain-button" onClick={onClose}>
        {words.close}
      </button>
    </div>
  );
}
