import { folderOf } from "#domain/base/folderOf.ts";
import { restoreView, useView, type View, viewNow } from "./view.ts";
import { formatAddress, parseAddress } from "./viewUrl.ts";

/** What Back undoes. */
const CHOICES = ["mode", "site", "passage", "compare", "page"] as const;

/**
 * Keeps the store and the address in step until the returned function is called. A choice (mode,
 * site, passage, comparison, page) makes a step that Back undoes; camera, language, theme and the look of
 * the map rewrite the step they are in.
 */
export function syncUrl(siteIds: readonly string[]): () => void {
  const { view, ignored } = parseAddress(location.search, location.hash, siteIds);
  restoreView(view, ignored);
  write(viewNow(), "replace");

  let isRestoring = false;
  const stopListening = useView.subscribe((state, before) => {
    if (isRestoring) return;
    const isChoice = CHOICES.some((choice) => state[choice] !== before[choice]);
    write(state, isChoice ? "push" : "replace");
  });

  const follow = () => {
    const address = parseAddress(location.search, location.hash, siteIds);
    const { mode, step, site, passage, compare, page, camera } = address.view;
    isRestoring = true;
    // Going back undoes a choice of place, not the language one reads in or the look of the map.
    restoreView(
      { ...viewNow(), mode, step, site, passage, compare, page, camera },
      address.ignored,
    );
    isRestoring = false;
    write(viewNow(), "replace");
  };
  addEventListener("popstate", follow);
  return () => {
    stopListening();
    removeEventListener("popstate", follow);
  };
}

function write(view: View, step: "push" | "replace"): void {
  const address = formatAddress(view, location.search);
  if (address === location.search + location.hash) return;
  const url = location.pathname + address;
  if (step === "push") history.pushState(history.state, "", url);
  else history.replaceState(history.state, "", url);
}

/** Address of the present view with some choices changed: a link that can be opened or copied. */
export function addressOf(changes: Partial<View>): string {
  // The page is written once where there is no address: `Shell.tsx`.
  const { search, pathname } = globalThis.location ?? { search: "", pathname: "./" };
  const address = formatAddress({ ...viewNow(), ...changes }, search);
  return address === "" ? pathname : address;
}

/**
 * The same for people elsewhere: below the address where the app is published, else the page's own. Null
 * where that can be reached on this machine only.
 */
export function publicAddressOf(
  publicUrl: string | null,
  changes: Partial<View> = {},
): string | null {
  const base = publicUrl ?? ownPublicUrl();
  if (base === null) return null;
  return new URL(formatAddress({ ...viewNow(), ...changes }, location.search), base).href;
}

/** The folder of the app and its files for people elsewhere; null as above. */
export function publicFolder(publicUrl: string | null): string | null {
  if (publicUrl !== null) return folderOf(publicUrl);
  return ownPublicUrl() && new URL(".", document.baseURI).href;
}

function ownPublicUrl(): string | null {
  const { protocol, hostname, origin, pathname } = location;
  const isHere = protocol !== "https:" || /^(localhost|127\.|\[::1\])/.test(hostname);
  return isHere ? null : origin + pathname;
}
