import { useWords } from "#i18n/WordsProvider.tsx";
import { useFirstPage } from "./useFirstPage.ts";

/** Stands where a part of the page has failed. */
export function ErrorScreen() {
  const { problems: words } = useWords();
  useFirstPage(true);
  return (
    <div className="problems" role="alert">
      <p>{words.crashed}</p>
      <button type="button" className="plain-button" onClick={() => location.reload()}>
        {words.reload}
      </button>
    </div>
  );
}
