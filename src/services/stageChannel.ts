import * as v from "valibot";

/** Where a talk is: the number of its slide, from 1, and whether the screen is black. */
export interface StageState {
  readonly step: number;
  readonly isBlank: boolean;
}

const common = { app: v.literal("site-visit-map"), version: v.literal(1) };

const state = {
  step: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
  isBlank: v.boolean(),
};

const messageSchema = v.variant("type", [
  /** From a window that has just been opened: where are we? */
  v.strictObject({ ...common, type: v.literal("ask") }),
  /** From the windows that were there before, in answer. */
  v.strictObject({ ...common, type: v.literal("answer"), ...state }),
  /** From the window in which a person has stepped. */
  v.strictObject({ ...common, type: v.literal("state"), ...state }),
]);

type StageMessage = v.InferOutput<typeof messageSchema>;

/** Null for whatever else may come over a channel. */
export function parseStageMessage(data: unknown): StageMessage | null {
  try {
    const parsed = v.safeParse(messageSchema, data);
    return parsed.success ? parsed.output : null;
  } catch {
    // An object may throw on being looked at; it is no message of ours.
    return null;
  }
}

export interface StageChannel {
  readonly tell: (state: StageState) => void;
  readonly ask: () => void;
  readonly answer: (state: StageState) => void;
  readonly close: () => void;
}

export interface StageEvents {
  readonly onState: (state: StageState) => void;
  /** Where the others are; whoever has stepped since asking knows better. */
  readonly onAnswer: (state: StageState) => void;
  /** Another window asks where we are. */
  readonly onAsk: () => void;
}

/** Windows of one talk share its session and nobody else's; null where the browser forbids it. */
export function openStageChannel(session: string, events: StageEvents): StageChannel | null {
  let channel: BroadcastChannel;
  try {
    channel = new BroadcastChannel(`site-visit-map-stage-${session}`);
  } catch {
    return null;
  }
  channel.onmessage = ({ data }) => {
    const message = parseStageMessage(data);
    if (message?.type === "ask") events.onAsk();
    if (message?.type === "answer") events.onAnswer(message);
    if (message?.type === "state") events.onState(message);
  };
  const post = (message: StageMessage) => channel.postMessage(message);
  const head = { app: "site-visit-map", version: 1 } as const;
  return {
    tell: ({ step, isBlank }) => post({ ...head, type: "state", step, isBlank }),
    ask: () => post({ ...head, type: "ask" }),
    answer: ({ step, isBlank }) => post({ ...head, type: "answer", step, isBlank }),
    close: () => channel.close(),
  };
}

const SESSION = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const KEPT = "site-visit-map-stage";

/** Whether a text can name a session. */
export function isSession(text: string): boolean {
  return SESSION.test(text);
}

/** The session of this tab, which outlives a reload where the browser keeps anything; else `fresh`. */
export function sessionOfTab(fresh: string): string {
  try {
    const kept = sessionStorage.getItem(KEPT);
    if (kept !== null && isSession(kept)) return kept;
    sessionStorage.setItem(KEPT, fresh);
  } catch {
    // Storage is forbidden here: a reload begins another session.
  }
  return fresh;
}
