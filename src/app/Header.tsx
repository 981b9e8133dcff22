import type { ReactNode } from "react";
import { LANGUAGES } from "#domain/text.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import { toMode } from "#state/choices.ts";
import { addressOf } from "#state/syncUrl.ts";
import { chooseLanguage, chooseTheme, enterMode, MODES, type Theme, useView } from "#state/view.ts";
import { ViewLink } from "#ui/ViewLink.tsx";

const LANGUAGE_NAMES = { vi: "Tiếng Việt", en: "English" } as const;

interface HeaderProps {
  readonly theme: Theme;
  /** Finds things in what the map knows. */
  readonly search?: ReactNode;
}

export function Header({ theme, search = null }: HeaderProps) {
  const { app: words } = useWords();
  const language = useLanguage();
  const mode = useView((view) => view.mode);
  const isDark = theme === "dark";
  return (
    <header className="app-header">
      <h1>{words.name}</h1>
      <nav aria-label={words.modes}>
        {MODES.map((choice) => (
          <ViewLink
            key={choice}
            href={addressOf(toMode(choice))}
            onFollow={() => enterMode(choice)}
            aria-current={choice === mode ? "page" : undefined}
          >
            {words.modeNames[choice]}
          </ViewLink>
        ))}
      </nav>
      <div className="header-search">{search}</div>
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
      <button
        type="button"
        className="theme-switch"
        aria-label={isDark ? words.themeToLight : words.themeToDark}
        onClick={() => chooseTheme(isDark ? "light" : "dark")}
      >
        {isDark ? words.light : words.dark}
      </button>
    </header>
  );
}
