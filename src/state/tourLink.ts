import { publicAddressOf } from "./syncUrl.ts";

/** Where links to the app lead. */
export interface LinkBase {
  readonly address: string;
  /** Whether people elsewhere can open it. */
  readonly isPublic: boolean;
}

/** The published address, else this page's own. */
export function linkBase(publicUrl: string | null): LinkBase {
  const address = publicUrl ?? publicAddressOf(null);
  return { address: address ?? location.href, isPublic: address !== null };
}

/** Opens a tour in the planner, in the recipient's language. */
export function tourLink(base: LinkBase, code: string): string {
  return linkWith(base, new URLSearchParams({ mode: "plan", tour: code }).toString());
}

/** Opens the app as it begins. */
export function appLink(base: LinkBase): string {
  return linkWith(base, "");
}

function linkWith({ address }: LinkBase, search: string): string {
  const url = new URL(address);
  url.hash = "";
  url.search = search;
  return url.href;
}
