import type { HtmlTagDescriptor, Plugin } from "vite";
import { folderOf } from "#domain/base/folderOf.ts";
import { LANGUAGES, type Language } from "#domain/base/text.ts";
import { wordsIn } from "#i18n/words.ts";
import { publicUrlIn } from "./publicUrl.ts";

const PAPER = { light: "#FCFAF5", dark: "#141C21" };

/**
 * Lets the app be installed: `manifest.<language>.webmanifest`, because the format has one language a file
 * (https://www.w3.org/TR/appmanifest/). The page names the English one; the app changes that with the language.
 */
export function installable({ configFile }: { readonly configFile: string }): Plugin {
  return {
    name: "site-visit-map:install",
    apply: "build",
    generateBundle() {
      const publicUrl = publicUrlIn(configFile);
      for (const language of LANGUAGES) {
        this.emitFile({
          type: "asset",
          fileName: `manifest.${language}.webmanifest`,
          source: `${JSON.stringify(manifestIn(language, publicUrl), null, 2)}\n`,
        });
      }
    },
    transformIndexHtml: {
      order: "post",
      handler: () => [
        link({ rel: "manifest", href: "./manifest.en.webmanifest" }),
        link({ rel: "apple-touch-icon", href: "./icons/apple-180.png" }),
        ...Object.entries(PAPER).map(
          ([theme, content]): HtmlTagDescriptor => ({
            tag: "meta",
            attrs: { name: "theme-color", content, media: `(prefers-color-scheme: ${theme})` },
            injectTo: "head",
          }),
        ),
      ],
    },
  };
}

function link(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: "link", attrs, injectTo: "head" };
}

/**
 * Addresses are relative to the manifest, so that any folder will do. Only `id` is relative to the host: a folder has to
 * be named in full, or all apps of that host would be one. Where the folder is not known `start_url` is the id, and an
 * installed app another one in each language.
 */
export function manifestIn(
  language: Language,
  publicUrl: string | null,
): Readonly<Record<string, unknown>> {
  const { app } = wordsIn(language);
  const png = (name: string, size: number, purpose: "any" | "maskable") => ({
    src: `icons/${name}-${size}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  });
  return {
    ...(publicUrl === null ? {} : { id: new URL(".", folderOf(publicUrl)).pathname }),
    name: app.name,
    short_name: app.name,
    description: app.pictureSubtitle,
    lang: language,
    start_url: `./?lang=${language}`,
    scope: "./",
    display: "standalone",
    theme_color: PAPER.light,
    background_color: PAPER.light,
    icons: [
      png("icon", 192, "any"),
      png("icon", 512, "any"),
      png("maskable", 512, "maskable"),
      { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
    ],
  };
}
