import "#ui/fonts.css";
import "#ui/tokens.css";
import "#ui/base.css";
import "#ui/copyMenu.css";
import "#app/layout.css";
import "#app/shell.css";
import "#app/phone.css";
import "#app/map.css";
import "#app/furniture.css";
import "#app/cards.css";
import "#app/print.css";
import "#app/overPage.css";
import "#features/sites/list.css";
import "#features/sites/panel.css";
import "#features/programme/programme.css";
import "#features/reader/article.css";
import "#features/reader/reader.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "#app/App.tsx";
import { siteIds } from "#services/dataFiles.ts";
import { syncUrl } from "#state/syncUrl.ts";

const root = document.getElementById("app");
if (!root) throw new Error("index.html has no element #app");

syncUrl(siteIds);
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
