/** Gives the person a file to keep. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  // In the page, so that whoever listens there hears of it.
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the content over once the click is done; a minute is for slow ones.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
