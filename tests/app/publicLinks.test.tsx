// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { EvidenceFiles } from "#app/EvidenceFiles.tsx";
import { PrintableSheet } from "#app/PrintableSheet.tsx";
import { readData } from "#data/sources.ts";
import { articleOf } from "#domain/evidence/catalog.ts";
import { Comparison } from "#features/compare/Comparison.tsx";
import { Differences } from "#features/differences/Differences.tsx";
import { CiteFact } from "#features/sites/CiteFact.tsx";
import { CitePassage } from "#features/sites/CitePassage.tsx";
import { configQuery } from "#services/config.ts";
import { useView } from "#state/view.ts";
import { catalog, factOf, renderIn, siteNamed } from "#tests/screen.tsx";

const saved = vi.hoisted(() => vi.fn<(name: string, content: Blob) => void>());
vi.mock("#services/download.ts", () => ({ saveFile: saved }));

// As a deployer may write it: the folder without its slash.
const PUBLIC = "https://map.example/danang";
const IOC = siteNamed("ioc");

const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  saved.mockReset();
  writeText.mockReset().mockResolvedValue();
});

/** As the app shows it on a machine of its own, with these settings. */
function renderWith(publicUrl: string | null, element: ReactElement) {
  const client = new QueryClient();
  const online = { light: "https://tiles.example/light", dark: "https://tiles.example/dark" };
  const config = { onlineStyles: online, ...(publicUrl === null ? {} : { publicUrl }) };
  client.setQueryData(configQuery.queryKey, config);
  return renderIn("en", <QueryClientProvider client={client}>{element}</QueryClientProvider>);
}

async function copied(): Promise<string> {
  const user = userEvent.setup();
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
  await user.click(screen.getByRole("button", { name: /^Cite/ }));
  await user.click(screen.getByRole("button", { name: "Text" }));
  return writeText.mock.calls[0]?.[0] ?? "";
}

async function savedEvidence(): Promise<string> {
  await userEvent.click(screen.getByRole("button", { name: /\.jsonld/ }));
  await waitFor(() => expect(saved).toHaveBeenCalled());
  return (await saved.mock.calls[0]?.[1].text()) ?? "";
}

async function printed(): Promise<string> {
  return document.body.textContent ?? "";
}

const fact = factOf(IOC, "opened-on");
const [passage] = catalog.passages;
const article = articleOf(catalog, "vi");
const { basemap } = readData("data");
const drives = { drives: [], year: 2026, host: null, fallback: null };
if (fact.kind === "not-stated" || !passage || !article) throw new Error("The data has changed");

describe.each([
  [
    "a cited fact",
    <CiteFact key="" site={IOC} fact={fact} sources={catalog.sources} />,
    copied,
    "?site=ioc",
  ],
  [
    "a cited passage",
    <CitePassage key="" {...{ catalog, article, passage }} quoteId="quote" />,
    copied,
    `?site=${passage.site}&passage=${passage.sentence}`,
  ],
  ["the evidence file", <EvidenceFiles key="" catalog={catalog} />, savedEvidence, "/?site=ioc"],
  [
    "the sheet of a site",
    <PrintableSheet key="" site={IOC} {...{ catalog, basemap }} />,
    printed,
    "?site=ioc",
  ],
  [
    "the printed comparison",
    <Comparison key="" siteIds={["ioc", "it-park"]} {...{ catalog, drives }} />,
    printed,
    "?compare=ioc%2Cit-park",
  ],
  [
    "the printed differences",
    <Differences key="" catalog={catalog} />,
    printed,
    "?compare=ioc%2Cit-park",
  ],
])("%s", (_what, element, taken, query) => {
  beforeEach(() => {
    const isPage = taken === printed && !query.includes("site=");
    useView.setState({ compare: isPage ? ["ioc", "it-park"] : [] });
  });

  test("leads to the address where the app is published", async () => {
    renderWith(PUBLIC, element);

    expect(await taken()).toContain(PUBLIC + query);
  });

  test("leads nowhere from a machine of one's own, where nothing is published", async () => {
    renderWith(null, element);

    expect(await taken()).not.toMatch(/map\.example|localhost/);
  });
});
