import { publicAddressOf } from "#state/syncUrl.ts";

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
export function tourLink({ address }: LinkBase, code: string): string {
  const url = new URL(address);
  url.hash = "";
  url.search = new URLSearchParams({ mode: "plan", tour: code }).toString();
  return url.href;
}
