import { useState } from "react";
import { embedWords } from "#i18n/embedWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import type { MapScene } from "#map/scene.ts";
import { usePublicUrl } from "#services/config.ts";
import { isOneFile } from "#services/oneFile.ts";
import { useView } from "#state/view.ts";
import { latePart } from "./latePart.tsx";

const EmbedDialog = latePart(() =>
  import("#features/share/EmbedDialog.tsx").then((file) => file.EmbedDialog),
);

/** The way to the code that shows this map in another page; not in such a page itself, and not from a file. */
export function EmbedTool({ sites }: Pick<MapScene, "sites">) {
  const words = embedWords[useLanguage()];
  const isEmbedded = useView((view) => view.embed);
  const publicUrl = usePublicUrl();
  const [isOpen, setOpen] = useState(false);
  if (isEmbedded || isOneFile()) return null;
  return (
    <p>
      <button type="button" className="plain-button" onClick={() => setOpen(true)}>
        {words.put}
      </button>
      {isOpen && <EmbedDialog sites={sites} publicUrl={publicUrl} onClose={() => setOpen(false)} />}
    </p>
  );
}
