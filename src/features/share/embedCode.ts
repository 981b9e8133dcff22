import type { LinkBase } from "#state/tourLink.ts";
import { type View, viewNow } from "#state/view.ts";
import { formatAddress } from "#state/viewUrl.ts";

/** What the map in a page of somebody else's is to be like. */
export interface EmbedChoices {
  readonly view: Partial<Pick<View, "site" | "language" | "theme">>;
  /** Whether the map has its buttons. */
  readonly hasControls: boolean;
  /** Whether the map waits for a click before it takes wheel and finger. */
  readonly waits: boolean;
}

/** What shows now, with the choices, in a window of its own. */
export function startAddress({ address }: LinkBase, { view }: EmbedChoices): URL {
  const start = { ...viewNow(), ...view, embed: false, parent: null };
  const { search, hash } = new URL(formatAddress(start, ""), "https://any.example");
  const url = new URL(address);
  url.search = search;
  url.hash = hash;
  return url;
}

/** The same for a frame. */
export function frameAddress(base: LinkBase, choices: EmbedChoices): URL {
  const url = startAddress(base, choices);
  url.searchParams.set("embed", "1");
  if (!choices.hasControls) url.searchParams.set("controls", "none");
  if (choices.waits) url.searchParams.set("interaction", "click");
  return url;
}

export function frameCode(base: LinkBase, choices: EmbedChoices, title: string): string {
  const src = escaped(frameAddress(base, choices).href);
  return `<iframe src="${src}" title="${escaped(title)}" style="width: 100%; height: 520px; border: 0" allow="fullscreen; clipboard-write; geolocation" loading="lazy"></iframe>`;
}

export function elementCode(base: LinkBase, choices: EmbedChoices, title: string): string {
  const attributes = [
    `src="${escaped(startAddress(base, choices).href)}"`,
    ...(choices.hasControls ? [] : ['controls="none"']),
    ...(choices.waits ? ['interaction="click"'] : []),
    `title="${escaped(title)}"`,
    'style="display: block; height: 520px"',
  ];
  const library = new URL("embed/site-visit-map.js", folderOf(base.address)).href;
  return `<script type="module" src="${escaped(library)}"></script>
<site-visit-map ${attributes.join(" ")}></site-visit-map>`;
}

/** The published address may have been written without the slash of its folder. */
function folderOf(address: string): URL {
  const url = new URL(address);
  if (/\/[^/.]+$/.test(url.pathname)) url.pathname += "/";
  return url;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
