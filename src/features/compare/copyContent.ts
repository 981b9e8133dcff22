import { copyText } from "#ui/copyText.ts";

/** The same content for programs that take a formatted text, and for those that do not. */
export interface CopiedContent {
  readonly html: string;
  readonly text: string;
}

/** Puts content on the clipboard, formatted where the browser can; false when it may not at all. */
export async function copyContent({ html, text }: CopiedContent): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([text], { type: "text/plain" }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    // Some browsers write plain text only.
    return copyText(text);
  }
}
