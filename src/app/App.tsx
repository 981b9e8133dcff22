import { useEffect, useLayoutEffect } from "react";
import type { Language } from "#domain/base/text.ts";
import { useWords, WordsProvider } from "#i18n/WordsProvider.tsx";
import { type Theme, useView } from "#state/view.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { useMedia } from "#ui/useMedia.ts";
import { ErrorScreen } from "./ErrorScreen.tsx";
import { Header } from "./Header.tsx";
import { HeaderSearch } from "./HeaderSearch.tsx";
import { latePart } from "./latePart.tsx";
import { useFirstPage } from "./useFirstPage.ts";
import { Workspace } from "./Workspace.tsx";

const PresentMode = latePart(() => import("./PresentMode.tsx").then((file) => file.PresentMode));
// Only a page in another one has it.
const EmbedBar = latePart(
  () => import("./EmbedBar.tsx").then((file) => file.EmbedBar),
  <ErrorScreen />,
  <header />,
);
// Long after everything that is wanted first, the map last of it.
const Offline = latePart(async () => {
  do await new Promise((resolve) => setTimeout(resolve, 4000));
  while (!document.querySelector("[data-map-state]:not([data-map-state=loading])"));
  return (await import("./Offline.tsx")).Offline;
}, null);

export function App() {
  const language = useView((view) => view.language) ?? browserLanguage();
  const systemTheme: Theme = useMedia("(prefers-color-scheme: dark)") ? "dark" : "light";
  const theme = useView((view) => view.theme) ?? systemTheme;
  const isEmbedded = useView((view) => view.embed);
  const isOnStage = useView((view) => view.mode === "present");

  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
  }, [language, theme]);

  useFirstPage(isEmbedded || isOnStage);

  return (
    <WordsProvider language={language}>
      <Title />
      <ErrorBoundary fallback={<ErrorScreen />}>
        {isEmbedded && <EmbedBar />}
        {isOnStage ? (
          <PresentMode theme={theme} />
        ) : (
          <>
            {!isEmbedded && <Header theme={theme} search={<HeaderSearch />} />}
            <Workspace theme={theme} />
          </>
        )}
      </ErrorBoundary>
      <Offline />
    </WordsProvider>
  );
}

function Title() {
  const { app: words } = useWords();
  useEffect(() => {
    document.title = words.name;
  }, [words]);
  return null;
}

/** The first of the browser's languages that the app speaks, else English. */
function browserLanguage(): Language {
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return spoken.find((tag) => tag === "vi" || tag === "en") === "vi" ? "vi" : "en";
}
