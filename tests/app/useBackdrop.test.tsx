// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { useBackdrop } from "#app/useBackdrop.ts";
import { configQuery } from "#services/config.ts";
import { chooseBundledBasemap, chooseOnlineBasemap, type Theme } from "#state/view.ts";

const SETTINGS = {
  onlineStyles: { light: "https://maps.example/light", dark: "https://maps.example/dark" },
};

/** A server of styles that answers when it is told to. */
function styleServer() {
  const waiting = new Map<string, (style: object) => void>();
  vi.stubGlobal(
    "fetch",
    (address: URL | string) =>
      new Promise<Response>((resolve) => {
        waiting.set(String(address), (style) => resolve(new Response(JSON.stringify(style))));
      }),
  );
  return async (theme: "light" | "dark", name: string) => {
    const address = SETTINGS.onlineStyles[theme];
    await waitFor(() => expect([...waiting.keys()]).toContain(address));
    const layers = [{ id: "background", type: "background" }];
    await act(async () => waiting.get(address)?.({ version: 8, name, sources: {}, layers }));
  };
}

function chosen(first: Theme) {
  const client = new QueryClient();
  client.setQueryData(configQuery.queryKey, SETTINGS);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const { result, rerender } = renderHook((theme: Theme) => useBackdrop(theme, true), {
    wrapper,
    initialProps: first,
  });
  const ground = () => {
    const { backdrop } = result.current;
    return backdrop.kind === "online" ? Reflect.get(backdrop.style, "name") : backdrop.kind;
  };
  return { ground, rerender };
}

afterEach(() => act(chooseBundledBasemap));

test("in other colours the online map goes on standing until theirs has come", async () => {
  const answer = styleServer();
  const { ground, rerender } = chosen("light");
  act(chooseOnlineBasemap);
  await answer("light", "By day");
  await waitFor(() => expect(ground()).toBe("By day"));

  rerender("dark");
  expect(ground()).toBe("By day");
  await answer("dark", "By night");
  await waitFor(() => expect(ground()).toBe("By night"));
});

test("an online map that was left does not come back while the next is on its way", async () => {
  const answer = styleServer();
  const { ground, rerender } = chosen("light");
  act(chooseOnlineBasemap);
  await answer("light", "Without tiles");
  await waitFor(() => expect(ground()).toBe("Without tiles"));

  act(chooseBundledBasemap);
  expect(ground()).toBe("bundled");
  rerender("dark");
  act(chooseOnlineBasemap);
  expect(ground()).toBe("bundled");
  await answer("dark", "By night");
  await waitFor(() => expect(ground()).toBe("By night"));
});
