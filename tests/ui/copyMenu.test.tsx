// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { type UserEvent, userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { renderIn } from "#tests/screen.tsx";
import { CopyMenu } from "#ui/CopyMenu.tsx";

const writeText = vi.fn<(text: string) => Promise<void>>();

const CLIPBOARD = { writeText };

/** A menu inside something that listens to keys, as the reader does. */
function renderMenu(browser: { clipboard: typeof CLIPBOARD | undefined }): {
  user: UserEvent;
  outerKeys: string[];
} {
  const user = userEvent.setup();
  Object.defineProperty(navigator, "clipboard", { value: browser.clipboard, configurable: true });
  writeText.mockReset().mockResolvedValue();
  const outerKeys: string[] = [];
  renderIn(
    "en",
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for the reader
    <div onKeyDown={({ key }) => outerKeys.push(key)}>
      <CopyMenu
        label="Cite"
        name="Cite: Area"
        items={[
          { name: "Text", text: () => "Area: 28,573 m²" },
          { name: "BibTeX", text: () => "@misc{ioc-area}" },
        ]}
        copied="Copied."
        failed="Copy it from here:"
      />
    </div>,
  );
  return { user, outerKeys };
}

const menuButton = () => screen.getByRole("button", { name: "Cite: Area" });
const choice = (name: string) => screen.getByRole("button", { name });

test("the choices are there only while the menu is unfolded", async () => {
  const { user } = renderMenu({ clipboard: CLIPBOARD });

  expect(screen.queryByRole("button", { name: "BibTeX" })).toBeNull();
  await user.click(menuButton());
  expect(menuButton()).toHaveAttribute("aria-expanded", "true");
  expect(
    document.getElementById(menuButton().getAttribute("aria-controls") ?? ""),
  ).toContainElement(choice("BibTeX"));
  await user.click(menuButton());
  expect(menuButton()).toHaveAttribute("aria-expanded", "false");
  expect(screen.queryByRole("button", { name: "BibTeX" })).toBeNull();
});

test("a choice goes to the clipboard, is announced, and the focus is back on the menu", async () => {
  const { user } = renderMenu({ clipboard: CLIPBOARD });

  await user.click(menuButton());
  const status = screen.getByRole("status");
  await user.click(choice("BibTeX"));

  expect(writeText.mock.calls).toEqual([["@misc{ioc-area}"]]);
  expect(status).toHaveTextContent(/^Copied\.$/);
  expect(status).toBeInTheDocument();
  expect(menuButton()).toHaveFocus();
  expect(menuButton()).toHaveAttribute("aria-expanded", "false");
});

test("what was said is gone when the menu is unfolded again", async () => {
  const { user } = renderMenu({ clipboard: CLIPBOARD });

  await user.click(menuButton());
  await user.click(choice("Text"));
  await user.click(menuButton());

  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});

test.each([
  ["refuses", CLIPBOARD],
  ["is missing", undefined],
])("where the clipboard %s, the text is shown, selected and focused", async (_how, clipboard) => {
  const { user } = renderMenu({ clipboard });
  writeText.mockRejectedValue(new DOMException("no", "NotAllowedError"));

  await user.click(menuButton());
  await user.click(choice("Text"));
  const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Copy it from here:" });

  expect(writeText).toHaveBeenCalledTimes(clipboard ? 1 : 0);
  expect(field).toHaveValue("Area: 28,573 m²");
  expect(field).toHaveFocus();
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  expect(screen.getByRole("status")).toHaveTextContent("Copy it from here:");
});

test("Escape folds the menu, and nothing around it", async () => {
  const { user, outerKeys } = renderMenu({ clipboard: CLIPBOARD });

  await user.click(menuButton());
  await user.tab();
  await user.keyboard("{Escape}");

  expect(menuButton()).toHaveFocus();
  expect(menuButton()).toHaveAttribute("aria-expanded", "false");
  expect(outerKeys).not.toContain("Escape");
});

test("Escape takes the shown text away; the next one is for what is around", async () => {
  const { user, outerKeys } = renderMenu({ clipboard: undefined });

  await user.click(menuButton());
  await user.click(choice("Text"));
  await user.keyboard("{ArrowRight}{Escape}");
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(menuButton()).toHaveFocus();
  expect(outerKeys).toEqual([]);

  await user.keyboard("{Escape}");
  expect(outerKeys).toEqual(["Escape"]);
});
