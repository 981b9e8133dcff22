import { usePublicUrl } from "#services/config.ts";
import "#features/sheet/sheet.css";
import type { Catalog } from "#domain/evidence/catalog.ts";
import { type Site, siteBounds } from "#domain/evidence/site.ts";
import type { Basemap } from "#domain/place/basemap.ts";
import { SiteSheet } from "#features/sheet/SiteSheet.tsx";
import { today } from "#i18n/format.ts";
import { fitCamera } from "#map/camera.ts";
import { ScenePicture } from "#map/ScenePicture.tsx";
import { publicAddressOf } from "#state/syncUrl.ts";
import { usePaperScene } from "./usePaperScene.ts";

interface PrintableSheetProps {
  readonly catalog: Catalog;
  readonly site: Site;
  readonly basemap: Basemap;
}

/** The place it has on the sheet, 72 × 54 mm, so that names keep their size. */
const SIZE = { width: 272, height: 204 };
const PADDING = { top: 22, right: 34, bottom: 22, left: 34 };

/** A site's sheet with its map, drawn for paper. */
export function PrintableSheet({ catalog, site, basemap }: PrintableSheetProps) {
  const publicUrl = usePublicUrl();
  const scene = usePaperScene({ catalog, basemap, selectedSite: site.id });
  const picture = (
    <svg
      width={SIZE.width}
      height={SIZE.height}
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      aria-hidden="true"
    >
      <ScenePicture
        scene={scene}
        camera={fitCamera(siteBounds(site), SIZE, PADDING, 13)}
        size={SIZE}
      />
    </svg>
  );
  return (
    <SiteSheet
      catalog={catalog}
      site={site}
      picture={picture}
      address={publicAddressOf(publicUrl, { site: site.id, page: null }) ?? undefined}
      printedOn={today()}
    />
  );
}
