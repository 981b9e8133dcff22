import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import type { Language } from "#domain/base/text.ts";
import { escapeHtml } from "./prerender.ts";

/** Language of a part of the statement, by its heading. */
const PARTS: Readonly<Record<string, Language>> = { English: "en", "Tiếng Việt": "vi" };

/** Writes `accessibility.html`: the statement of the repository, for whoever uses the app. */
export function accessibility({ statement }: { readonly statement: string }): Plugin {
  return {
    name: "site-visit-map:accessibility",
    apply: "build",
    generateBundle() {
      const source = statementPage(readFileSync(statement, "utf8"));
      this.emitFile({ type: "asset", fileName: "accessibility.html", source });
    },
  };
}

/** Of Markdown it knows what the statement has: headings, paragraphs, words in bold, set off and in code. */
export function statementPage(markdown: string): string {
  const [title = "", ...parts] = markdown.split(/^#{1,2} /m).filter((part) => part.trim() !== "");
  const titles = title.trim().split(" · ");
  const sections = parts.map((part, i) => {
    const [heading = "", ...paragraphs] = part.trim().split(/\n{2,}/);
    const language = PARTS[heading];
    if (!language) throw new Error(`the statement has a part in no known language: ${heading}`);
    return `<section class="plain" id="${language}" lang="${language}">
<h1>${escapeHtml(titles[i] ?? heading)}</h1>
${paragraphs.map((text) => `<p>${inline(text)}</p>`).join("\n")}
</section>`;
  });
  return page(title.trim(), sections.join("\n"));
}

function inline(text: string): string {
  return escapeHtml(text)
    .replace(/\*\*(.+?)\*\*/gs, "<strong>$1</strong>")
    .replace(/\b_(.+?)_\b/g, "<em>$1</em>")
    .replace(/`(.+?)`/g, "<code>$1</code>");
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="plain.css">
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}
