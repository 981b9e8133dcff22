import type { ReactNode } from "react";
import { useWords } from "#i18n/WordsProvider.tsx";
import { toMode } from "#state/choices.ts";
import { addressOf } from "#state/syncUrl.ts";
import { chooseTheme, enterMode, MODES, type Theme, useView } from "#state/view.ts";
import { ViewLink } from "#ui/ViewLink.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";

interface HeaderProps {
  readonly theme: Theme;
  /** Finds things in what the map knows. */
  readonly search?: ReactNode;
}

export function Header({ theme, search = null }: HeaderProps) {
  const { app: words } = useWords();
  const mode = useView((view) => view.mode);
  const isDark = theme === "dark";
  return (
    <header className="app-header">
      <h1>{words.name}</h1>
      <div className="header-ways">
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
        {search && <div className="header-search">{search}</div>}
      </div>
      <LanguageSwitch />
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
