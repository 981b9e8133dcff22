// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ComponentProps, type ComponentType, lazy, Suspense } from "react";
import { expect, test } from "vitest";
import { ProgrammeFacts } from "#app/ProgrammeFacts.tsx";
import { LANGUAGES, type Language } from "#domain/base/text.ts";
import { siteOf } from "#domain/evidence/catalog.ts";
import { Reader } from "#features/reader/Reader.tsx";
import { Search } from "#features/search/Search.tsx";
import { searchPart } from "#features/search/searchPart.ts";
import { SitePanel } from "#features/sites/SitePanel.tsx";
import { useView, type View, viewNow } from "#state/view.ts";
import { catalog, renderIn } from "#tests/screen.tsx";

type PanelType = ComponentType<ComponentProps<typeof SitePanel>>;

/** The search above the panel and the reader that the view asks for, as in the app. */
function renderApp(
  language: Language,
  view: Partial<View> = {},
  Panel: PanelType = SitePanel,
): HTMLElement {
  useView.setState(view);
  renderIn(language, <AppOfView Panel={Panel} />);
  return screen.getByRole("combobox");
}

function AppOfView({ Panel }: { Panel: PanelType }) {
  const siteId = useView((state) => state.site);
  const passage = useView((state) => state.passage);
  const site = siteId === null ? null : siteOf(catalog, siteId);
  return (
    <>
      <Search catalog={catalog} part={searchPart} onPlace={() => {}} />
      <main tabIndex={-1}>
        <Suspense>
          {site ? (
            <Panel key={site.id} site={site} catalog={catalog} />
          ) : (
            <ProgrammeFacts catalog={catalog} />
          )}
        </Suspense>
        {passage !== null && <Reader catalog={catalog} passage={passage} siteId={siteId} />}
      </main>
    </>
  );
}

function focused(): Element | null {
  return document.activeElement;
}

test.each(LANGUAGES)("a site opens its panel and has the focus there (%s)", async (language) => {
  const box = renderApp(language);
  await userEvent.type(box, "software park{Enter}");

  expect(viewNow().site).toBe("software-park-2");
  await waitFor(() =>
    expect(focused()).toHaveTextContent(
      { en: "Software Park No. 2", vi: "Công viên phần mềm số 2" }[language],
    ),
  );
  expect(focused()?.tagName).toBe("H2");
});

test("a site that is open already has the focus again", async () => {
  const box = renderApp("en", { site: "ioc" });
  await userEvent.type(box, "ioc{Enter}");

  await waitFor(() => expect(focused()?.tagName).toBe("H2"));
});

test.each(LANGUAGES)("a fact opens the panel of its site at its row (%s)", async (language) => {
  // The panel that stands has a row of the same name.
  const box = renderApp(language, { site: "software-park-2" });
  await userEvent.type(box, "1128.4{Enter}");

  expect(viewNow().site).toBe("dhpiza");
  await waitFor(() => expect(focused()).toHaveAttribute("data-fact", "area"));
  expect(focused()).toHaveTextContent({ en: "1,128.4 ha", vi: "1.128,4 ha" }[language]);
  expect(focused()).toHaveClass("found-fact");
});

test("a fact on the programme unfolds it in the list of all sites", async () => {
  const box = renderApp("en", { site: "ioc", passage: "vi-p3s1" });
  await userEvent.type(box, "28 firms{Enter}");

  expect(viewNow()).toMatchObject({ site: null, passage: null });
  await waitFor(() => expect(focused()).toHaveAttribute("data-fact", "firms"));
  expect(focused()).toBeVisible();
});

test("a fact that no source states has a row to lead to as well", async () => {
  const box = renderApp("en");
  await userEvent.type(box, "visitor desk{Enter}");

  await waitFor(() => expect(focused()).toHaveAttribute("data-fact", "visitor-desk"));
});

test("only the row found last is set off", async () => {
  const box = renderApp("en", { site: "ioc" });
  for (const typed of ["hotline", "visitor desk"]) {
    await userEvent.clear(box);
    await userEvent.type(box, `${typed} ioc{Enter}`);
    await waitFor(() => expect(focused()).toHaveAttribute("data-fact", typed.replace(" ", "-")));
  }

  expect(document.querySelectorAll(".found-fact")).toHaveLength(1);
});

/** A panel that is not there before it is told to arrive. */
function latePanel(): { Panel: PanelType; arrive: () => void } {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const Late = lazy(() => arrived.then(() => ({ default: SitePanel })));
  return { Panel: Late, arrive };
}

test("the row is found in a panel that arrives later", async () => {
  const { Panel, arrive } = latePanel();
  const box = renderApp("en", {}, Panel);
  await userEvent.type(box, "hotline{Enter}");
  expect(viewNow().site).toBe("ioc");
  expect(box).toHaveFocus();

  arrive();

  await waitFor(() => expect(focused()).toHaveAttribute("data-fact", "hotline"));
});

test("a panel that arrives when another hit was chosen leaves the focus where it is", async () => {
  const { Panel, arrive } = latePanel();
  const box = renderApp("en", {}, Panel);
  await userEvent.type(box, "hotline{Enter}");
  await userEvent.clear(box);
  await userEvent.type(box, "novotel{Enter}");

  arrive();

  expect(await screen.findByRole("heading", { name: "IOC" })).toBeVisible();
  expect(screen.getByRole("main")).toHaveFocus();
});

test.each([
  { language: "vi", typed: "le trung chinh", passage: "vi-p4s1" },
  { language: "en", typed: "asocio", passage: "en-p8s1" },
  // A sentence that no evidence names.
  { language: "en", typed: "adam sitkoff, executive", passage: "en-p4s1" },
] as const)("a sentence opens in its article: $typed", async ({ language, typed, passage }) => {
  const box = renderApp(language);
  await userEvent.type(box, `${typed}{Enter}`);

  expect(viewNow().passage).toBe(passage);
  await waitFor(() => expect(focused()).toHaveAttribute("data-passage", passage));
  expect(focused()).toHaveAttribute("aria-current", "true");
});

test("a sentence that is open already has the focus again", async () => {
  const box = renderApp("vi", { passage: "vi-p4s1" });
  await userEvent.type(box, "le trung chinh{Enter}");

  await waitFor(() => expect(focused()).toHaveAttribute("data-passage", "vi-p4s1"));
});

test("a place takes the focus to the map", async () => {
  const box = renderApp("en");
  await userEvent.type(box, "novotel{Enter}");

  expect(screen.getByRole("main")).toHaveFocus();
});
