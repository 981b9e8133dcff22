// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { LANGUAGES } from "#domain/base/text.ts";
import { SaveSlides } from "#features/present/SaveSlides.tsx";
import { renderIn } from "#tests/screen.tsx";

const WORDS = {
  en: {
    deck: "All slides, PowerPoint (.pptx)",
    drawing: "Slide 2 of 9 is being drawn …",
    saved: /^Saved as deck\.pptx\. The file has no links/,
    failed: "All slides, PowerPoint (.pptx) could not be made. Nothing was saved.",
    waiting: /^The times are still being worked out/,
    map: "Its map alone, drawing (.svg)",
  },
  vi: {
    deck: "Toàn bộ, PowerPoint (.pptx)",
    drawing: "Đang vẽ trang 2/9 …",
    saved: /^Đã lưu thành deck\.pptx\. Tệp không có liên kết/,
    failed: "Không tạo được tệp “Toàn bộ, PowerPoint (.pptx)”. Chưa có tệp nào được lưu.",
    waiting: /^Thời gian biểu đang được tính/,
    map: "Riêng bản đồ, bản vẽ (.svg)",
  },
};

describe.each(LANGUAGES)("in %s", (language) => {
  const words = WORDS[language];
  const show = (changes: Partial<Parameters<typeof SaveSlides>[0]> = {}) =>
    renderIn(
      language,
      <SaveSlides
        hasMap={true}
        hasLinks={false}
        onSave={async () => "deck.pptx"}
        onClose={() => {}}
        {...changes}
      />,
    );
  const choose = (name: string) => userEvent.click(screen.getByRole("button", { name }));

  test("which slide is being drawn is said, and then under which name and without which links", async () => {
    let finish: (name: string) => void = () => {};
    show({
      onSave: (_kind, onDrawing) => {
        onDrawing(2, 9);
        return new Promise((resolve) => {
          finish = resolve;
        });
      },
    });
    await choose(words.deck);
    expect(screen.getByRole("status")).toHaveTextContent(words.drawing);
    finish("deck.pptx");

    expect(await screen.findByText(words.saved)).toHaveAttribute("role", "status");
  });

  test("what is being made is not asked for twice", async () => {
    const onSave = vi.fn(() => new Promise<string>(() => {}));
    show({ onSave });
    await choose(words.deck);
    await choose(words.deck);

    expect(onSave).toHaveBeenCalledTimes(1);
  });

  test("a failure and a tour that is not on the clock yet are sentences", async () => {
    const { unmount } = show({ onSave: () => Promise.reject(new Error("full")) });
    await choose(words.deck);
    expect(await screen.findByText(words.failed)).toBeVisible();
    unmount();
    show({ onSave: null });
    await choose(words.deck);

    expect(await screen.findByText(words.waiting)).toBeVisible();
  });

  test("a slide without a map offers none, and Escape folds the panel", async () => {
    const onClose = vi.fn();
    show({ hasMap: false, onClose });
    expect(screen.queryByRole("button", { name: words.map })).toBeNull();
    await userEvent.keyboard("{Escape}");

    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
