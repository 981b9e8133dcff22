import type { Locator } from "@playwright/test";

/** Names of those under 24 pixels either way: WCAG 2.2, 2.5.8. */
export function tooSmall(buttons: Locator): Promise<string[]> {
  return buttons.evaluateAll((all) =>
    all.flatMap((button) => {
      const { width, height } = button.getBoundingClientRect();
      const isSmall = width > 0 && (width < 24 || height < 24);
      return isSmall ? [button.getAttribute("aria-label") ?? button.textContent ?? ""] : [];
    }),
  );
}
