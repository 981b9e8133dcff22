// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, test, vi } from "vitest";
import { useOnlineStyle } from "#services/basemaps.ts";
import { configQuery } from "#services/config.ts";

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

type Wanted = Parameters<typeof useOnlineStyle>;

function asked(first: Wanted) {
  const client = new QueryClient();
  client.setQueryData(configQuery.queryKey, SETTINGS);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const { result, rerender } = renderHook((wanted: Wanted) => useOnlineStyle(...wanted), {
    wrapper,
    initialProps: first,
  });
  const name = () => result.current.content && Reflect.get(result.current.content, "name");
  return { name, rerender };
}

test("in other colours the style that stands goes on standing until theirs has come", async () => {
  const answer = styleServer();
  const { name, rerender } = asked(["light", true]);
  await answer("light", "By day");
  await waitFor(() => expect(name()).toBe("By day"));

  rerender(["dark", true]);
  expect(name()).toBe("By day");
  await answer("dark", "By night");
  await waitFor(() => expect(name()).toBe("By night"));
});

test("a style that was left does not return while the next is on its way", async () => {
  const answer = styleServer();
  const { name, rerender } = asked(["light", true]);
  await answer("light", "Without tiles");
  await waitFor(() => expect(name()).toBe("Without tiles"));

  rerender(["dark", false]);
  expect(name()).toBeNull();
  rerender(["dark", true]);
  expect(name()).toBeNull();
  await answer("dark", "By night");
  await waitFor(() => expect(name()).toBe("By night"));
});
