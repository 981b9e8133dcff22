import { OfflineCheckReport, type ShownMapFile } from "#features/offline/OfflineCheckReport.tsx";
import { Modal } from "#features/share/Modal.tsx";
import "#features/share/share.css";
import { offlineWords } from "#i18n/offlineWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { useView } from "#state/view.ts";

export function OfflineDialog({ onClose }: { onClose: () => void }) {
  const words = offlineWords[useLanguage()];
  const isFile = useView((view) => view.basemap === "file");
  const picked = useView((view) => view.mapFile);
  const tiles = useView((view) => view.tiles);
  return (
    <Modal title={words.title} close={words.close} onClose={onClose}>
      <OfflineCheckReport mapFile={isFile ? shown(picked, tiles) : null} />
    </Modal>
  );
}

function shown(picked: File | null, tiles: string | null): ShownMapFile | null {
  if (picked) return { kind: "disk", name: picked.name };
  return tiles === null ? null : { kind: "address", address: tiles };
}
