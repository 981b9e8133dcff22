// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, fireEvent, screen, within } from "@testing-library/react";
import jsqr from "jsqr";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { PresentMode } from "#app/PresentMode.tsx";
import { presentWords } from "#i18n/presentWords.ts";
import { configQuery } from "#services/config.ts";
import { useView, type View } from "#state/view.ts";
import { serveData } from "#tests/dataServer.ts";
import { rasterised } from "#tests/qrPicture.ts";
import { renderIn } from "#tests/screen.tsx";

const ONLINE = { light: "https://tiles.example/light", dark: "https://tiles.example/dark" };

/** A channel that nobody else is on. */
class LoneChannel {
  onmessage = null;
  postMessage(): void {}
  close(): void {}
}

beforeEach(() => {
  // jsdom draws nothing: the SVG map stays.
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  vi.stubGlobal("BroadcastChannel", LoneChannel);
  useView.setState({ left: null });
});

async function present(view: Partial<View>, language: "en" | "vi", publicUrl?: string) {
  serveData({});
  const client = new QueryClient();
  const config = { onlineStyles: ONLINE, ...(publicUrl === undefined ? {} : { publicUrl }) };
  client.setQueryData(configQuery.queryKey, config);
  useView.setState({ mode: "present", ...view });
  renderIn(
    language,
    <QueryClientProvider client={client}>
      <PresentMode theme="light" />
    </QueryClientProvider>,
  );
  return screen.findByRole("region", { name: presentWords[language].slide });
}

describe.each(["en", "vi"] as const)("in %s", (language) => {
  const words = presentWords[language];

  test("the code on the last slide leads to the published address, which stands beside it", async () => {
    const slide = await present({ step: 9 }, language, "https://map.example/danang/");
    const { data, width } = rasterised(within(slide).getByRole("img", { name: words.codeOf }));
    expect(jsqr(data, width, width)?.data).toBe("https://map.example/danang/");
    expect(slide).toHaveTextContent("map.example/danang");
    expect(slide).toHaveTextContent(words.scan.sites);
    expect(slide).not.toHaveTextContent(words.thisMachine);
  });

  test("a window that the browser does not open is said", async () => {
    await present({}, language);
    vi.spyOn(window, "open").mockReturnValue(null);
    fireEvent.click(screen.getByRole("button", { name: words.bar.presenter }));
    expect(screen.getByRole("alert")).toHaveTextContent(words.presenterBlocked);
    fireEvent.click(screen.getByRole("button", { name: words.dismiss }));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("a full screen that the browser refuses is said", async () => {
    await present({}, language);
    fireEvent.keyDown(document.body, { key: "f" });
    expect(await screen.findByRole("alert")).toHaveTextContent(words.noFullScreen);
  });
});

describe("the pointer", () => {
  const ring = () => document.querySelector(".pointer-ring");
  const hold = (milliseconds: number) => {
    let now = 1000;
    vi.spyOn(performance, "now").mockImplementation(() => now);
    fireEvent.keyDown(document.body, { key: "p" });
    expect(ring()).not.toBeNull();
    // A key that is held repeats.
    fireEvent.keyDown(document.body, { key: "p", repeat: true });
    now += milliseconds;
    act(() => void fireEvent.keyUp(document.body, { key: "p" }));
  };

  test("is there while P is held, and goes with it", async () => {
    await present({}, "en");
    hold(900);
    expect(ring()).toBeNull();
  });

  test("stays after a short press", async () => {
    await present({}, "en");
    hold(150);
    expect(ring()).not.toBeNull();
  });
});
