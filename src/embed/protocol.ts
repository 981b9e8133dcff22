/** The messages between a page and the map in its frame, read by hand: nothing else is let in. */

const CHANNEL = "site-visit-map";
/** Another number is another language: its messages are ignored. */
const VERSION = 1;

export type Language = "en" | "vi";
export type Theme = "light" | "dark";

/** Keys that a frame passes on: those of a clicker and of a deck. Nothing that is typed is among them. */
export type Key =
  | "PageDown"
  | "PageUp"
  | "ArrowRight"
  | "ArrowLeft"
  | "ArrowDown"
  | "ArrowUp"
  | " "
  | "Enter"
  | "Backspace"
  | "Home"
  | "End"
  | "Escape"
  | "b"
  | "."
  | "f";

/** @internal In no published type, like everything below that says so. */
export const KEYS: readonly Key[] = [
  "PageDown",
  "PageUp",
  "ArrowRight",
  "ArrowLeft",
  "ArrowDown",
  "ArrowUp",
  " ",
  "Enter",
  "Backspace",
  "Home",
  "End",
  "Escape",
  "b",
  ".",
  "f",
];

/** What the page asks of the frame; null takes a choice back. */
export type Command =
  | { readonly type: "select"; readonly site: string | null }
  | { readonly type: "open-passage"; readonly passage: string | null }
  | { readonly type: "go-to"; readonly step: number }
  | { readonly type: "set-language"; readonly language: Language }
  | { readonly type: "set-theme"; readonly theme: Theme };

/** What the frame tells the page: ids, numbers and keys, never what a person has written. */
export type FrameEvent =
  /** The frame listens now; said again whenever it has been loaded anew. */
  | { readonly type: "ready"; readonly site: string | null; readonly passage: string | null }
  | { readonly type: "site"; readonly site: string | null }
  | { readonly type: "passage"; readonly passage: string | null }
  /** The slide that shows, from 1. */
  | { readonly type: "step"; readonly step: number; readonly steps: number }
  /** A key asked for a slide beyond the last or before the first. */
  | { readonly type: "end-of-slides"; readonly direction: "forward" | "back" }
  /** A key that the frame has no use for. */
  | { readonly type: "key"; readonly key: Key }
  /** Something that was asked for does not exist; `parameter` as in the address of the app. */
  | { readonly type: "error"; readonly parameter: string; readonly value: string };

export type Message = Command | FrameEvent;

/** A message as it travels. */
export type Envelope<M extends Message> = M & {
  readonly channel: typeof CHANNEL;
  readonly version: typeof VERSION;
};

type Check = (value: unknown) => boolean;

const isText =
  (shape: RegExp): Check =>
  (value) =>
    typeof value === "string" && shape.test(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const oneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);

const isSite = orNull(isText(/^[\w-]{1,64}$/));
const isPassage = orNull(isText(/^(vi|en)-p\d{1,5}s\d{1,5}$/));
const isCount: Check = (value) =>
  Number.isInteger(value) && Number(value) > 0 && Number(value) < 10_000;

/** By type, what each field has to be. */
type Shapes<M extends Message> = {
  readonly [T in M["type"]]: Readonly<
    Record<Exclude<keyof Extract<M, { type: T }>, "type">, Check>
  >;
};

const COMMANDS: Shapes<Command> = {
  select: { site: isSite },
  "open-passage": { passage: isPassage },
  "go-to": { step: isCount },
  "set-language": { language: oneOf(["en", "vi"]) },
  "set-theme": { theme: oneOf(["light", "dark"]) },
};

const EVENTS: Shapes<FrameEvent> = {
  ready: { site: isSite, passage: isPassage },
  site: { site: isSite },
  passage: { passage: isPassage },
  step: { step: isCount, steps: isCount },
  "end-of-slides": { direction: oneOf(["forward", "back"]) },
  key: { key: oneOf(KEYS) },
  error: { parameter: isText(/^#?\w{1,20}$/), value: isText(/^[\s\S]{0,200}$/) },
};

/** @internal */
export function enveloped<M extends Message>(message: M): Envelope<M> {
  return { channel: CHANNEL, version: VERSION, ...message };
}

/** @internal Whether something says of itself that it is one of ours; what others post is none of our business. */
export function isClaimed(data: unknown): boolean {
  return isRecord(data) && data.channel === CHANNEL;
}

/** @internal A command, of its fields only; null when it is not one. */
export function parseCommand(data: unknown): Command | null {
  return parse<Command>(data, COMMANDS);
}

/** @internal An event, of its fields only; null when it is not one. */
export function parseEvent(data: unknown): FrameEvent | null {
  return parse<FrameEvent>(data, EVENTS);
}

function parse<M extends Message>(
  data: unknown,
  shapes: Readonly<Record<string, Readonly<Record<string, Check>>>>,
): M | null {
  if (!isRecord(data) || data.channel !== CHANNEL || data.version !== VERSION) return null;
  const { type } = data;
  const shape = typeof type === "string" && Object.hasOwn(shapes, type) ? shapes[type] : null;
  if (!shape) return null;
  const message: Record<string, unknown> = { type };
  for (const [field, check] of Object.entries(shape)) {
    if (!check(data[field])) return null;
    message[field] = data[field];
  }
  // Every field of the type has just been checked.
  return message as M;
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === "object" && data !== null;
}

/** More messages in one second than this are a flood. */
const LIMIT = 60;

/** @internal Says of each message whether it is one too many; `now` is in milliseconds. */
export function floodGate(now: () => number = () => performance.now()): () => boolean {
  let begun = Number.NEGATIVE_INFINITY;
  let count = 0;
  return () => {
    const time = now();
    if (time - begun >= 1000) {
      begun = time;
      count = 0;
    }
    count += 1;
    return count > LIMIT;
  };
}
