import "#ui/fonts.css";
import "#ui/tokens.css";
import "#ui/base.css";
import "#ui/copyMenu.css";
import "#app/layout.css";
import "#app/shell.css";
import "#app/phone.css";
import "#app/low.css";
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
import { loadMapPart } from "#app/useMapPart.ts";
import { mapContent, prefetchFiles, siteIds } from "#services/dataFiles.ts";
import { syncUrl } from "#state/syncUrl.ts";

/** What has not come by then comes when it comes. */
const PATIENCE_MS = 1000;
/** How long the data waits for MapLibre, where that has come meanwhile. */
const WORKER_MS = 200;

const root = document.getElementById("app");
if (!root) throw new Error("index.html has no element #app");

syncUrl(siteIds);
const client = new QueryClient();
// Not awaited at the top: parts that come later import this module and would wait for it.
void meanwhile().then(() =>
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  ),
);

// Asked by boot.js of a script that has come.
document.documentElement.dataset.app = "on";

/**
 * The page that the build has written can be read and clicked, so that what it is replaced by may come in one piece,
 * the live map with it. Where there is none, or the network is slow, the app shows what it has.
 */
async function meanwhile(): Promise<void> {
  const map = loadMapPart().catch(() => undefined);
  const hasFirst = document.documentElement.dataset.first !== "none";
  // MapLibre's worker is what takes longest to come up: before the data is read it is under way.
  if (hasFirst) await Promise.race([map, wait(WORKER_MS)]);
  const all = Promise.all([prefetchFiles(client), firstMap().catch(() => undefined)]);
  if (hasFirst) await Promise.race([all, wait(PATIENCE_MS)]);
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Begins the map as soon as there is all that it draws. */
async function firstMap(): Promise<void> {
  const [content, { beginFirstMap }] = await Promise.all([mapContent(client), loadMapPart()]);
  beginFirstMap(content);
}
