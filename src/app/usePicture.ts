import { plainText } from "#domain/base/plainText.ts";
import type { OnlineStyle } from "#domain/place/onlineStyle.ts";
import { formatMetres } from "#i18n/format.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import type { Backdrop } from "#map/backdrop.ts";
import type { PictureContent } from "#map/Picture.tsx";
import { scaleBarOf } from "#map/scaleBar.ts";

/** The map as it stands on the screen, to be made into a file or printed. */
export type PictureRequest = Omit<PictureContent, "image">;

/** Title, scale and credits for a picture of the map. */
export function usePicture({ scene, camera, size }: Omit<PictureRequest, "frame">): PictureRequest {
  const language = useLanguage();
  const { app, map: words } = useWords();
  const bar = scaleBarOf(camera);
  const chosen = scene.sites.find(({ isSelected }) => isSelected);
  return {
    scene,
    camera,
    size,
    frame: {
      title: chosen?.label ?? app.name,
      subtitle: chosen ? app.name : app.pictureSubtitle,
      credits: creditsOf(scene.backdrop, words.key.creditLine),
      scaleBar: { width: bar.width, label: formatMetres(bar.metres, language) },
    },
  };
}

/** Credits as plain text: those of others are theirs to word, but not to make into HTML. */
export function creditsOf(backdrop: Backdrop, bundled: string): string {
  switch (backdrop.kind) {
    case "bundled":
      return bundled;
    case "online":
      return onlineCredits(backdrop.style.sources) || "© OpenMapTiles · © OpenStreetMap";
    case "file":
      return backdrop.archive.attribution || backdrop.archive.name;
  }
}

function onlineCredits(sources: OnlineStyle["sources"]): string {
  const texts = Object.values(sources).flatMap(({ attribution }) =>
    typeof attribution === "string" ? [plainText(attribution)] : [],
  );
  return [...new Set(texts)].join(" · ");
}
