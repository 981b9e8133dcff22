// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ReactElement, useState } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { NewerVersion } from "#app/NewerVersion.tsx";
import { RoutingNote } from "#app/RoutingNote.tsx";
import { Workspace } from "#app/Workspace.tsx";
import { configQuery } from "#services/config.ts";
import type { Fallback } from "#services/router.ts";
import { DEFAULT_VIEW, restoreView, selectSite, useView } from "#state/view.ts";
import { missing, serveData } from "#tests/dataServer.ts";
import { renderIn } from "#tests/screen.tsx";

const ONLINE = { light: "https://tiles.example/light", dark: "https://tiles.example/dark" };
const HOST = "routes.example";

beforeEach(() => {
  // jsdom draws nothing: the map is left at its furniture.
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
});

function renderPage(language: "en" | "vi", element: ReactElement) {
  const client = new QueryClient();
  const router = { kind: "osrm", url: `https://${HOST}` } as const;
  client.setQueryData(configQuery.queryKey, { onlineStyles: ONLINE, router });
  renderIn(language, <QueryClientProvider client={client}>{element}</QueryClientProvider>);
}

const press = async (name: string) => {
  const button = await screen.findByRole("button", { name });
  button.focus();
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(screen.queryByRole("button", { name })).toBeNull());
  expect(document.activeElement).not.toBe(document.body);
};

describe.each([
  { language: "en", dismiss: "Dismiss", tryAgain: "Try again", come: "The files have come." },
  { language: "vi", dismiss: "Bỏ qua", tryAgain: "Thử lại", come: "Đã tải được các tệp." },
] as const)("the focus is not lost with the button ($language)", ({ language, ...said }) => {
  test("that dismisses what is said of the address", async () => {
    serveData({});
    useView.setState({ ignored: [{ parameter: "site", value: "atlantis" }] });
    renderPage(language, <Workspace theme="light" />);
    await press(said.dismiss);
  });

  test("that asks for missing files again; and that they have come is said", async () => {
    const server = serveData({ "sites/it-park.geojson": missing });
    renderPage(language, <Workspace theme="light" />);
    await screen.findByRole("alert");
    server.answer({});
    await press(said.tryAgain);
    await waitFor(() => {
      const told = screen.getAllByRole("status").map(({ textContent }) => textContent);
      expect(told).toContain(said.come);
    });
  });
});

test("files that do not come again leave the focus on the button, and that is said", async () => {
  serveData({ "sites/it-park.geojson": missing });
  renderPage("en", <Workspace theme="light" />);
  const button = await screen.findByRole("button", { name: "Try again" });
  button.focus();
  await userEvent.keyboard("{Enter}");
  await screen.findByText("The files could not be loaded this time either.");
  expect(button).toHaveFocus();
});

function VersionUntilLater() {
  const [isThere, setThere] = useState(true);
  const newer = {} as ServiceWorkerRegistration;
  return (
    <main tabIndex={-1}>
      {isThere && <NewerVersion newer={newer} onLater={() => setThere(false)} />}
    </main>
  );
}

test("Later takes the offer of a newer version away, and not the focus", async () => {
  renderPage("en", <VersionUntilLater />);
  await press("Later");
});

function NoteUntilAsked() {
  const [fallback, setFallback] = useState<Fallback | null>({ host: HOST, why: "busy" });
  return (
    <main tabIndex={-1}>
      <RoutingNote fallback={fallback} onTryAgain={() => setFallback(null)} />
    </main>
  );
}

test("a router that answers again is said, and the focus is not lost with the button", async () => {
  serveData({});
  renderPage("en", <NoteUntilAsked />);
  await press("Ask again");
  expect(screen.getByText(`${HOST} answers again.`)).toBeVisible();
});

describe("a site that is left", () => {
  const linkOf = async (name: RegExp) => {
    const list = await screen.findByRole("region", { name: "Sites" });
    return within(list).findByRole("link", { name });
  };

  test("by the link above it gives the focus to its place in the list", async () => {
    serveData({});
    renderPage("en", <Workspace theme="light" />);
    act(() => selectSite("it-park"));
    (await screen.findByRole("link", { name: /All sites/ })).focus();
    await userEvent.keyboard("{Enter}");
    const link = await linkOf(/^Danang IT Park/);
    await waitFor(() => expect(link).toHaveFocus());
  });

  test("by the browser's way back does so too", async () => {
    serveData({});
    renderPage("en", <Workspace theme="light" />);
    await userEvent.click(await linkOf(/^IOC/));
    const panel = await screen.findByRole("region", { name: "IOC" });
    await waitFor(() => expect(within(panel).getByRole("heading", { level: 2 })).toHaveFocus());
    // What the address of the step before says.
    act(() => restoreView(DEFAULT_VIEW, []));
    const link = await linkOf(/^IOC/);
    await waitFor(() => expect(link).toHaveFocus());
  });
});
