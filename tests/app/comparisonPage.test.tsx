// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { ComparisonPage } from "#app/ComparisonPage.tsx";
import { serveData } from "#tests/dataServer.ts";
import { catalog, renderIn } from "#tests/screen.tsx";

const FEW_FACTS = { ...catalog, sites: catalog.sites.map((site) => ({ ...site, facts: [] })) };

function showPage(siteIds: readonly string[]) {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-22T10:00:00Z") });
  const server = serveData();
  renderIn(
    "en",
    <QueryClientProvider client={new QueryClient()}>
      <ComparisonPage catalog={FEW_FACTS} siteIds={siteIds} />
    </QueryClientProvider>,
  );
  return server;
}

afterEach(() => {
  vi.useRealTimers();
});

test("the comparison gains the drives over this year's roads as soon as these are there", async () => {
  showPage(["it-park", "dhpiza"]);

  expect(await screen.findByText("30 min · 18 km", {}, { timeout: 4000 })).toBeVisible();
  expect(screen.getByText(/that are in use in 2026/)).toBeVisible();
});

test("a site by itself is driven to in no table", async () => {
  const { requests } = showPage(["it-park"]);
  await waitFor(() => expect(requests).toContain("roads/edges.csv"));

  expect(screen.queryByRole("table")).not.toBeInTheDocument();
});
