import { useRef, useState } from "react";
import { planWords } from "#i18n/planWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import type { Fallback } from "#services/router.ts";
import { useRouters } from "#services/useRouters.ts";
import { useFocusReturn } from "#ui/useFocusReturn.ts";

interface RoutingNoteProps {
  readonly fallback: Fallback | null;
  readonly onTryAgain: () => void;
}

/** Which server is asked for ways, where the settings name one, and why the bundled roads stand in. */
export function RoutingNote({ fallback, onTryAgain }: RoutingNoteProps) {
  const words = planWords[useLanguage()];
  const [hasAsked, setAsked] = useState(false);
  const host = useRouters()?.choice.host ?? null;
  if (host === null) return null;
  return (
    <div className="small">
      <p>{words.asks(host)}</p>
      <p role="status">
        {fallback
          ? words.fallback(fallback.host, words.why[fallback.why])
          : hasAsked && words.answers(host)}
      </p>
      {fallback && (
        <AskAgain
          onAsk={() => {
            setAsked(true);
            onTryAgain();
          }}
        />
      )}
    </div>
  );
}

function AskAgain({ onAsk }: { onAsk: () => void }) {
  const words = planWords[useLanguage()];
  const button = useRef<HTMLButtonElement>(null);
  useFocusReturn(button);
  return (
    <button ref={button} type="button" className="plain-button" onClick={onAsk}>
      {words.askAgain}
    </button>
  );
}
