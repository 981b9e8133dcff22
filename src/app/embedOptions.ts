import { shown } from "#domain/base/issue.ts";
import { ignoreParameter } from "#state/view.ts";

/** How the map behaves in another page; said once in its address, by whoever put it there. */
interface EmbedOptions {
  readonly controls: "none" | null;
  /** `click`: the map moves only when it has been asked to, so that the page scrolls past it. */
  readonly interaction: "click" | null;
}

export function embedOptions(): EmbedOptions {
  const parameters = new URLSearchParams(location.search);
  return {
    controls: parameters.get("controls") === "none" ? "none" : null,
    interaction: parameters.get("interaction") === "click" ? "click" : null,
  };
}

/** Says which of them the address gives a value that there is not. */
export function reportBadOptions(): void {
  const parameters = new URLSearchParams(location.search);
  for (const [parameter, known] of Object.entries(embedOptions())) {
    const value = parameters.get(parameter) ?? "";
    if (value !== "" && value !== known) ignoreParameter({ parameter, value: shown(value) });
  }
}

/** An address for a window of its own. */
export function withoutEmbedOptions(address: string): string {
  const url = new URL(address, location.href);
  url.searchParams.delete("controls");
  url.searchParams.delete("interaction");
  return url.href;
}
