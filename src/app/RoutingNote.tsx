import { planWords } from "#i18n/planWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import type { Fallback } from "#services/router.ts";
import { useRouters } from "#services/useRouters.ts";

interface RoutingNoteProps {
  readonly fallback: Fallback | null;
  readonly onTryAgain: () => void;
}

/** Which server is asked for ways, where the settings name one, and why the bundled roads stand in. */
export function RoutingNote({ fallback, onTryAgain }: RoutingNoteProps) {
  const words = planWords[useLanguage()];
  const host = useRouters()?.choice.host ?? null;
  if (host === null) return null;
  return (
    <div className="small">
      <p>{words.asks(host)}</p>
      <p role="status">{fallback && words.fallback(fallback.host, words.why[fallback.why])}</p>
      {fallback && (
        <button type="button" className="plain-button" onClick={onTryAgain}>
          {words.askAgain}
        </button>
      )}
    </div>
  );
}
