import { useState } from "react";
import { offlineWords } from "#i18n/offlineWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { useView } from "#state/view.ts";
import { latePart } from "./latePart.tsx";

const OfflineDialog = latePart(() =>
  import("./OfflineDialog.tsx").then((file) => file.OfflineDialog),
);

/** The way to the check before a talk in a room without network. */
export function OfflineTool() {
  const words = offlineWords[useLanguage()];
  const isEmbedded = useView((view) => view.embed);
  const [isOpen, setOpen] = useState(false);
  if (isEmbedded) return null;
  return (
    <p>
      <button type="button" className="plain-button" onClick={() => setOpen(true)}>
        {words.open}
      </button>
      {isOpen && <OfflineDialog onClose={() => setOpen(false)} />}
    </p>
  );
}
