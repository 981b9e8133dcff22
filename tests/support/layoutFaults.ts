import type { Page } from "@playwright/test";

/** What a person could not press or read in a part of the page, given as CSS, in words for whoever mends it. */
export function layoutFaults(page: Page, part = "body"): Promise<string[]> {
  return page.evaluate((selector) => {
    const within = [...document.querySelectorAll(selector)];
    const faults: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) faults.push(`the page is ${scrollWidth} wide, not ${innerWidth}`);
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} “${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40)}”`;
    // What is hidden on purpose until it has the focus is a pixel large; on the map symbols may overlap.
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 2 && height > 2 && element.checkVisibility({ visibilityProperty: true });
    };
    const controls = within.flatMap((root) => [
      ...root.querySelectorAll("a[href], button, summary, input, select, textarea"),
    ]);
    for (const control of controls) {
      if (!isSeen(control) || control.closest(".static-map, .visually-hidden")) continue;
      control.scrollIntoView({ block: "center", inline: "center" });
      const [box] = control.getClientRects();
      if (!box) continue;
      const { left, right, top, bottom } = box;
      if (left < -1 || right > innerWidth + 1) faults.push(`beside the page: ${nameOf(control)}`);
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const isHit =
        hit !== null && (control.contains(hit) || hit.closest("label")?.contains(control));
      if (!isHit) {
        faults.push(`covered by ${hit ? nameOf(hit) : "nothing"}: ${nameOf(control)}`);
      }
    }
    for (const element of within.flatMap((root) => [root, ...root.querySelectorAll("*")])) {
      if (!isSeen(element) || element.closest(".static-map, .visually-hidden, svg, .first-map"))
        continue;
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      // That shows that it is shortened: the list has the whole.
      if (textOverflow === "ellipsis") continue;
      const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
      const isCutX = hides(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const isCutY = hides(overflowY) && element.scrollHeight > element.clientHeight + 1;
      if ((isCutX || isCutY) && (element.textContent ?? "").trim() !== "") {
        faults.push(
          `clipped to ${element.clientWidth} × ${element.clientHeight} of ${element.scrollWidth} × ${element.scrollHeight}: ${nameOf(element)}`,
        );
      }
    }
    return faults;
  }, part);
}
