// @vitest-environment jsdom
import "#tests/dialogs.ts";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import jsQR from "jsqr";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { CopyKind } from "#domain/tour/copy.ts";
import { parseTourCode } from "#domain/tourCode/tourCode.ts";
import { ShareDialog } from "#features/share/ShareDialog.tsx";
import { shareWords } from "#i18n/shareWords.ts";
import { saveFile } from "#services/download.ts";
import { openTour } from "#state/tour.ts";
import { rasterised } from "#tests/qrPicture.ts";
import { renderIn } from "#tests/screen.tsx";
import { GUEST_MARKS, OWN_MARKS, PUBLIC_MARKS, SECRET_TOUR } from "#tests/secretTour.ts";

vi.mock("#services/download.ts", () => ({ saveFile: vi.fn() }));

const words = shareWords.en;

beforeEach(() => {
  vi.mocked(saveFile).mockClear();
  openTour(SECRET_TOUR, "new");
});

function open() {
  renderIn("en", <ShareDialog publicUrl="https://example.org/map/" onClose={() => {}} />);
  return userEvent.setup();
}

async function savedCopy(kind: CopyKind): Promise<string> {
  const user = open();
  await user.click(screen.getByRole("radio", { name: words.kinds[kind] }));
  await user.click(screen.getByRole("button", { name: words.saveFile }));
  const [name, content] = vi.mocked(saveFile).mock.calls[0] ?? [];
  const text = (await content?.text()) ?? "";
  // As it stands in the file, with its name, and as a program reads it.
  return [name, text, ...valuesOf(JSON.parse(text))].join("\n");
}

function valuesOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [String(value)];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...valuesOf(inner)]);
}

/** What a link says, its tour decoded. */
function toldBy(link: string): string {
  const code = new URL(link).searchParams.get("tour") ?? "";
  const tour = parseTourCode(code);
  return [link, ...(tour.ok ? valuesOf(tour.value) : [])].join("\n");
}

function marksIn(text: string, marks: readonly string[]): readonly string[] {
  return marks.filter((mark) => text.includes(mark));
}

describe("a file", () => {
  test("of the organiser's copy has everything that was planted", async () => {
    const text = await savedCopy("organiser");

    expect(marksIn(text, OWN_MARKS)).toEqual(OWN_MARKS);
    expect(marksIn(text, GUEST_MARKS)).toEqual(GUEST_MARKS);
  });

  test("of the delegates' copy has what guests are told, and nothing private", async () => {
    const text = await savedCopy("delegate");

    expect(marksIn(text, OWN_MARKS)).toEqual([]);
    expect(text).not.toMatch(/own-|secrets|agreement|answer|areNotesPrivate/);
    expect(marksIn(text, GUEST_MARKS)).toEqual(GUEST_MARKS);
  });

  test("of the public copy has only what is public", async () => {
    const text = await savedCopy("public");

    expect(text).not.toMatch(/own-|guest-|secrets|agreement|guests|areNotesPrivate/);
    expect(marksIn(text, PUBLIC_MARKS)).toEqual(PUBLIC_MARKS);
  });
});

describe("a link", () => {
  test("has only what is public", async () => {
    const user = open();
    await user.click(screen.getByRole("button", { name: words.copyLink }));
    const told = toldBy(await navigator.clipboard.readText());

    expect(told).not.toMatch(/own-|guest-/);
    expect(marksIn(told, PUBLIC_MARKS)).toEqual(PUBLIC_MARKS);
  });

  test("in a QR code, as a scanner reads it, has only what is public", async () => {
    const user = open();
    await user.click(screen.getByRole("button", { name: words.showCode }));
    const { data, width } = rasterised(screen.getByRole("img", { name: /QR code/ }));
    const told = toldBy(jsQR(data, width, width)?.data ?? "");

    expect(told).not.toMatch(/own-|guest-/);
    expect(marksIn(told, PUBLIC_MARKS)).toEqual(PUBLIC_MARKS);
  });
});
