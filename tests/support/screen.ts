import type { Page } from "@playwright/test";
import type { Language } from "#domain/base/text.ts";

/** Something that is unfolded, answered or said on a page that stands already. */
export interface Screen {
  readonly open: (page: Page, language: Language) => Promise<unknown>;
  /** What is there when it is open, as CSS. */
  readonly shown: string;
  /** What of the page is looked at, as CSS; without it, what is shown. */
  readonly part?: string;
  /** Before the next is opened. */
  readonly close?: (page: Page, language: Language) => Promise<unknown>;
  /** The part of the app that nothing else shows, by the name of its file. */
  readonly of?: string;
}

/** One load of the page, and all that is looked at there. */
export interface Visit {
  readonly query: string;
  /** What is to be so before the page is loaded. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** Once, in English, when the page is there. */
  readonly start?: (page: Page) => Promise<unknown>;
  /** Language and colours are what they were when it was loaded: it is, for each look. */
  readonly isFixed?: boolean;
  readonly screens: Readonly<Record<string, Screen>>;
}

export const pressEscape = (page: Page) => page.keyboard.press("Escape");

/** For what stands there by itself. */
export const asItStands = async () => {};

export function press(page: Page, name: string): Promise<void> {
  return page.getByRole("button", { name, exact: true }).click();
}

/** Unfolds what is folded under a name. */
export function unfold(page: Page, name: string): Promise<void> {
  return page.locator("summary").filter({ hasText: name }).click();
}
