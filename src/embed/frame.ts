import {
  type Command,
  enveloped,
  type FrameEvent,
  floodGate,
  isClaimed,
  parseCommand,
} from "./protocol.ts";

/** Our side of the frame. */
export interface Frame {
  readonly send: (event: FrameEvent) => void;
  /** Messages that were left aside: of another origin, shape or version, or too many. */
  readonly ignored: () => number;
  readonly close: () => void;
}

interface FrameOptions {
  /** Origin of the page that may drive this one, or `null` by name; without one nobody may. */
  readonly parent: string | null;
  readonly onCommand: (command: Command) => void;
}

/**
 * Listens to the page around this one. Only to it: another window, or another origin than the one named, is not
 * heard, and nothing is told to a page that was not named.
 */
export function openFrame({ parent, onCommand }: FrameOptions): Frame {
  const page = window.parent;
  const isNamed = parent !== null && page !== window;
  const isFlood = floodGate();
  let ignored = 0;
  const receive = ({ source, origin, data }: MessageEvent) => {
    const isFromPage = isNamed && source === page && origin === parent;
    if (!isFromPage && !isClaimed(data)) return;
    const command = isFromPage && !isFlood() ? parseCommand(data) : null;
    if (command) onCommand(command);
    else ignored += 1;
  };
  addEventListener("message", receive);
  return {
    // Only "*" reaches a page without an origin; an event holds ids, numbers and keys.
    send(event) {
      if (isNamed) page.postMessage(enveloped(event), parent === "null" ? "*" : parent);
    },
    ignored: () => ignored,
    close: () => removeEventListener("message", receive),
  };
}
