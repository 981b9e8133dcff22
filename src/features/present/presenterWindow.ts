import { shown } from "#domain/base/issue.ts";
import { isSession } from "#services/stageChannel.ts";
import { addressOf } from "#state/syncUrl.ts";
import { ignoreParameter } from "#state/view.ts";

/** Makes the page the presenter's: the session of the talk that it belongs to. */
const PARAMETER = "presenter";

/** The session that this window was opened for as the presenter's; null in every other window. */
export function presenterSession(): string | null {
  const value = new URLSearchParams(location.search).get(PARAMETER);
  return value !== null && isSession(value) ? value : null;
}

/** Says that the address names no session, if it tries to. */
export function reportBadSession(): void {
  const value = new URLSearchParams(location.search).get(PARAMETER);
  if (value === null || isSession(value)) return;
  ignoreParameter({ parameter: PARAMETER, value: shown(value) });
  const url = new URL(location.href);
  url.searchParams.delete(PARAMETER);
  history.replaceState(history.state, "", url.pathname + url.search + url.hash);
}

/** Opens it for the talk of a session, with its tour; false where the browser does not. */
export function openPresenter(session: string, tour: string | null): boolean {
  const url = new URL(addressOf(tour === null ? {} : { tour }), location.href);
  url.searchParams.set(PARAMETER, session);
  return window.open(url.href, `presenter-${session}`, "popup,width=960,height=720") !== null;
}
