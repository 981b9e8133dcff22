import { addressOf, type SiteVisitMapOptions } from "./options.ts";
import {
  type Command,
  enveloped,
  type FrameEvent,
  floodGate,
  isClaimed,
  type Language,
  parseEvent,
  type Theme,
} from "./protocol.ts";

export type { SiteVisitMapOptions } from "./options.ts";
export type { FrameEvent, Key, Language, Theme } from "./protocol.ts";

export type EventName = FrameEvent["type"];
export type EventOf<T extends EventName> = Extract<FrameEvent, { type: T }>;

/** A map in a frame. Commands given before it is ready wait for it. */
export interface SiteVisitMapHandle {
  readonly frame: HTMLIFrameElement;
  /** Messages that were left aside: of another origin, shape or version, or too many. */
  readonly ignored: number;
  /** Null goes back to the list of sites. */
  select(site: string | null): void;
  /** Null closes the reader. */
  openPassage(passage: string | null): void;
  /** Shows a slide, from 1. */
  goTo(step: number): void;
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
  /** Returns what ends it. */
  on<T extends EventName>(event: T, listener: (event: EventOf<T>) => void): () => void;
  /** Takes the frame out of the page. */
  destroy(): void;
}

/** `<site-visit-map>`. */
export interface SiteVisitMapElement extends HTMLElement {
  /** Null while the element is not in a page. */
  readonly handle: SiteVisitMapHandle | null;
}

declare global {
  interface HTMLElementTagNameMap {
    "site-visit-map": SiteVisitMapElement;
  }
}

/** Maps on this page: none counts the messages of another as foreign. */
const frames = new Set<HTMLIFrameElement>();

/** Puts the map into an element of the page, which says how large it is. */
export function embedSiteVisitMap(
  element: Element,
  options: SiteVisitMapOptions = {},
): SiteVisitMapHandle {
  const address = addressOf(options);
  const frame = document.createElement("iframe");
  const { sandbox, title = "Site visit map" } = options;
  frame.title = title;
  frame.allow = "fullscreen; clipboard-write; geolocation";
  frame.style.cssText = "width:100%;height:100%;border:0;display:block";
  if (sandbox !== undefined) frame.setAttribute("sandbox", sandbox);
  frame.src = address.href;

  // A frame without an origin of its own says "null", and only "*" reaches it. Nothing in a command is private.
  const isOpaque =
    self.origin === "null" ||
    address.origin === "null" ||
    (sandbox !== undefined && !/(^|\s)allow-same-origin(\s|$)/i.test(sandbox));
  const events = new EventTarget();
  const waiting = new Map<string, Command>();
  const isFlood = floodGate();
  let isReady = false;
  let ignored = 0;

  const post = (command: Command) =>
    frame.contentWindow?.postMessage(enveloped(command), isOpaque ? "*" : address.origin);
  const send = (command: Command) => {
    if (isReady) post(command);
    // The last wish of each kind counts.
    else waiting.set(command.type, command);
  };
  const receive = ({ source, origin, data }: MessageEvent) => {
    if (source === null || source !== frame.contentWindow) {
      if (isClaimed(data) && ![...frames].some((other) => other.contentWindow === source))
        ignored += 1;
      return;
    }
    const isExpected = origin === address.origin || (isOpaque && origin === "null");
    const event = isExpected && !isFlood() ? parseEvent(data) : null;
    if (!event) {
      ignored += 1;
      return;
    }
    if (event.type === "ready") {
      isReady = true;
      waiting.forEach(post);
      waiting.clear();
    }
    // An EventTarget, so that a listener that throws does not keep the others from hearing.
    events.dispatchEvent(new CustomEvent(event.type, { detail: event }));
  };

  addEventListener("message", receive);
  frames.add(frame);
  element.append(frame);
  return {
    frame,
    get ignored() {
      return ignored;
    },
    select: (site) => send({ type: "select", site }),
    openPassage: (passage) => send({ type: "open-passage", passage }),
    goTo: (step) => send({ type: "go-to", step }),
    setLanguage: (language) => send({ type: "set-language", language }),
    setTheme: (theme) => send({ type: "set-theme", theme }),
    on(event, listener) {
      const hear = (heard: Event) => listener((heard as CustomEvent).detail);
      events.addEventListener(event, hear);
      return () => events.removeEventListener(event, hear);
    },
    destroy() {
      removeEventListener("message", receive);
      frames.delete(frame);
      frame.remove();
    },
  };
}

/** Attributes that a change of is a command. */
const LIVE = ["site", "passage", "step", "language", "theme"] as const;

const EVENT_NAMES: readonly EventName[] = [
  "ready",
  "site",
  "passage",
  "step",
  "end-of-slides",
  "key",
  "error",
];

/**
 * Registers `<site-visit-map>`, whose attributes are the options and whose events are those of the handle, told
 * in `detail`. A change of site, passage, step, language or theme is followed; the other attributes
 * count when the element enters the page.
 */
function defineElement(): void {
  if (typeof customElements === "undefined" || customElements.get("site-visit-map")) return;
  customElements.define(
    "site-visit-map",
    class extends HTMLElement implements SiteVisitMapElement {
      static observedAttributes = LIVE;
      handle: SiteVisitMapHandle | null = null;

      connectedCallback(): void {
        if (getComputedStyle(this).display === "inline") {
          this.style.display = "block";
          this.style.height ||= "520px";
        }
        const handle = embedSiteVisitMap(this, optionsOf(this));
        for (const name of EVENT_NAMES) {
          handle.on(name, (detail) => this.dispatchEvent(new CustomEvent(name, { detail })));
        }
        this.handle = handle;
      }

      disconnectedCallback(): void {
        this.handle?.destroy();
        this.handle = null;
      }

      attributeChangedCallback(name: (typeof LIVE)[number], before: string | null): void {
        if (!this.handle || this.getAttribute(name) === before) return;
        const { site, passage, step, language, theme } = optionsOf(this);
        if (name === "site") this.handle.select(site ?? null);
        else if (name === "passage") this.handle.openPassage(passage ?? null);
        else if (name === "step" && step) this.handle.goTo(step);
        else if (name === "language" && language) this.handle.setLanguage(language);
        else if (name === "theme" && theme) this.handle.setTheme(theme);
      }
    },
  );
}

/** What the attributes say; a value that there is not is passed on, and the frame says so. */
function optionsOf(element: Element): SiteVisitMapOptions {
  const of = (name: string) => element.getAttribute(name) ?? undefined;
  return {
    src: of("src"),
    site: of("site"),
    passage: of("passage"),
    step: of("step") === undefined ? undefined : Number(of("step")),
    // Whoever writes the page writes these: the frame checks them as it checks any message.
    language: of("language") as Language | undefined,
    theme: of("theme") as Theme | undefined,
    basemap: of("basemap") as SiteVisitMapOptions["basemap"],
    controls: of("controls") as "none" | undefined,
    interaction: of("interaction") as SiteVisitMapOptions["interaction"],
    title: of("title"),
    sandbox: of("sandbox"),
  };
}

defineElement();
