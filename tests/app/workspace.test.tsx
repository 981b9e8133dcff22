// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { Workspace } from "#app/Workspace.tsx";
import * as ground from "#map/ground.ts";
import { useView, type View } from "#state/view.ts";
import {
  type Answer,
  aPage,
  broken,
  missing,
  saying,
  serveData,
  truncated,
} from "#tests/dataServer.ts";
import { renderIn } from "#tests/screen.tsx";

beforeEach(() => {
  // jsdom draws nothing: the map is left at its furniture.
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
});

interface Opening {
  readonly view?: Partial<View>;
  readonly answers?: Readonly<Record<string, Answer>>;
}

function renderExplore({ view = {}, answers = {} }: Opening) {
  const server = serveData(answers);
  useView.setState(view);
  renderIn(
    "en",
    <QueryClientProvider client={new QueryClient()}>
      <Workspace theme="light" />
    </QueryClientProvider>,
  );
  return server;
}

test("a site whose file is missing is named, the others are there, and trying again brings it", async () => {
  const server = renderExplore({ answers: { "sites/it-park.geojson": missing } });
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("data/sites/it-park.geojson was not delivered");
  const sites = screen.getByRole("region", { name: "Sites" });
  expect(within(sites).getAllByRole("link")).toHaveLength(3);

  server.answer({});
  await userEvent.click(within(alert).getByRole("button", { name: "Try again" }));
  expect(await within(sites).findByRole("link", { name: /^Danang IT Park/ })).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a damaged basemap file is named, and the sites are there", async () => {
  renderExplore({ answers: { "basemap/water.geojson": truncated } });
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "data/basemap/water.geojson is damaged",
  );
  expect(await screen.findByRole("link", { name: /^IOC/ })).toBeVisible();
});

test("a map that cannot be drawn takes neither list nor panel with it", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  vi.spyOn(ground, "groundOf").mockImplementation(() => {
    throw new RangeError("Invalid array length");
  });
  renderExplore({});
  await userEvent.click(await screen.findByRole("link", { name: /^Danang IT Park/ }));
  expect(await screen.findByRole("region", { name: "Danang IT Park" })).toBeVisible();
  expect(screen.getByRole("alert")).toHaveTextContent("This part of the page has failed");
});

test.each([
  ["are not there", missing, /config\.json was not delivered \(the server answered 404\)/],
  ["the server fails on", broken, /config\.json was not delivered \(the server answered 500\)/],
  ["are cut off", truncated, /config\.json is damaged: .*expected complete JSON/],
  ["are a page", aPage, /config\.json is damaged: .*expected complete JSON/],
  ["are of another shape", saying('{"onlineStyle":{}}'), /config\.json is damaged/],
])(
  "settings that %s are named where somebody needs them, and trying again brings them",
  async (_, answer, sentence) => {
    const server = renderExplore({ answers: { "config.json": answer }, view: { site: "ioc" } });
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent(sentence);
    expect(alert).toHaveTextContent(/links lead to the address of this page/);

    server.answer({});
    await userEvent.click(within(alert).getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  },
);

test("choosing a site opens its panel with the focus on its heading", async () => {
  renderExplore({});
  await userEvent.click(await screen.findByRole("link", { name: /^Danang IT Park/ }));
  const panel = await screen.findByRole("region", { name: "Danang IT Park" });
  // The focus follows once the panel stands.
  await waitFor(() => expect(within(panel).getByRole("heading", { level: 2 })).toHaveFocus());
});

test("a passage that no article has is left out of the address, and that is said", async () => {
  renderExplore({ view: { passage: "vi-p99s1" } });
  expect(await screen.findByText(/passage “vi-p99s1”/)).toBeVisible();
  expect(useView.getState().passage).toBeNull();
  expect(screen.queryByRole("article")).toBeNull();
});

test("another site chosen in the reader opens its panel and leaves the reader open", async () => {
  renderExplore({ view: { site: "ioc", passage: "vi-p3s1" } });
  const article = await screen.findByRole("article", { name: "Vietnamese article" });
  const mark = article.querySelector<HTMLElement>('mark[data-passage="vi-p3s1"]') as HTMLElement;
  await userEvent.click(within(mark).getByRole("button"));
  const list = within(article).getByRole("list", { name: "Sites of this sentence" });
  await userEvent.click(within(list).getByRole("link", { name: /^Software Park No. 2/ }));
  expect(screen.getByRole("region", { name: "Software Park No. 2" })).toBeVisible();
  expect(screen.getByRole("article", { name: "Vietnamese article" })).toBeVisible();
});

test("more room for the article stays while stepping through the passages", async () => {
  renderExplore({ view: { site: "ioc", passage: "vi-p1s1" } });
  await userEvent.click(await screen.findByRole("button", { name: "More room for the article" }));
  await userEvent.click(screen.getByRole("button", { name: "Next passage" }));
  expect(useView.getState().passage).toBe("vi-p3s1");
  expect(screen.getByRole("button", { name: "More room for the map" })).toBeVisible();
});

test("closing the reader gives the focus back to the link that opened it", async () => {
  renderExplore({ view: { site: "ioc" } });
  const [link] = await screen.findAllByRole("link", { name: "Read in the article" });
  await userEvent.click(link as HTMLElement);
  expect(document.activeElement?.tagName).toBe("MARK");
  await userEvent.keyboard("{Escape}");
  expect(link).toHaveFocus();
});

test("closing a reader that an address opened leaves the focus on the page’s main part", async () => {
  renderExplore({ view: { site: "ioc", passage: "vi-p3s1" } });
  await screen.findByRole("article", { name: "Vietnamese article" });
  await userEvent.keyboard("{Escape}");
  expect(useView.getState().passage).toBeNull();
  expect(document.body).not.toHaveFocus();
});
