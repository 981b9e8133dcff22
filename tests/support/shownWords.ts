import type { Locator } from "@playwright/test";

/**
 * What each of these parts shows, piece by piece as it stands in the document, without white space and
 * without controls: a line may end anywhere, and paper has no buttons.
 */
export function shownWords(parts: Locator): Promise<string[][]> {
  return parts.evaluateAll((elements) =>
    elements.map((element) => {
      const words: string[] = [];
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const holder = texts.currentNode.parentElement;
        const isShown = holder?.checkVisibility({ checkVisibilityCSS: true }) ?? false;
        const text = texts.currentNode.textContent?.replace(/\s+/g, "") ?? "";
        const isControl = holder?.closest("button, summary, .visually-hidden, [aria-hidden]");
        if (isShown && !isControl && text !== "") words.push(text);
      }
      return words;
    }),
  );
}
