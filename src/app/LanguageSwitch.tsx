import { LANGUAGES } from "#domain/base/text.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { chooseLanguage } from "#state/view.ts";

const LANGUAGE_NAMES = { vi: "Tiếng Việt", en: "English" } as const;

export function LanguageSwitch() {
  const language = useLanguage();
  return (
    <div className="language-switch">
      {LANGUAGES.toReversed().map((choice) => (
        <button
          key={choice}
          type="button"
          lang={choice}
          aria-pressed={choice === language}
          onClick={() => chooseLanguage(choice)}
        >
          {LANGUAGE_NAMES[choice]}
        </button>
      ))}
    </div>
  );
}
