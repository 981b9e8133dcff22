import { presentWords } from "#i18n/presentWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";

/** Before it is known which slides there are. */
export function StageWaiting() {
  const words = presentWords[useLanguage()];
  return (
    <main className="stage">
      <p className="stage-waiting" aria-busy="true">
        {words.loading}
      </p>
    </main>
  );
}
