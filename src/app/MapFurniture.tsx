import type { Camera } from "#domain/geo.ts";
import { formatMetres } from "#i18n/format.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import { metresPerPixel } from "#map/camera.ts";

interface MapFurnitureProps {
  readonly camera: Camera;
  /** Why the map is not the one that was hoped for. */
  readonly notice: string | null;
  readonly onCamera: (camera: Camera) => void;
  readonly onFit: () => void;
}

/** What stands on every map: zoom, scale, legend, credits. */
export function MapFurniture({ camera, notice, onCamera, onFit }: MapFurnitureProps) {
  const { map: words } = useWords();
  const zoomBy = (by: number) =>
    onCamera({ ...camera, zoom: Math.min(18, Math.max(7, camera.zoom + by)) });
  return (
    <>
      <div className="map-controls">
        <button
          type="button"
          className="plain-button"
          aria-label={words.zoomIn}
          title={words.zoomIn}
          onClick={() => zoomBy(1)}
        >
          <Glyph path="M8 3v10M3 8h10" />
        </button>
        <button
          type="button"
          className="plain-button"
          aria-label={words.zoomOut}
          title={words.zoomOut}
          onClick={() => zoomBy(-1)}
        >
          <Glyph path="M3 8h10" />
        </button>
        <button
          type="button"
          className="plain-button"
          aria-label={words.fitSites}
          title={words.fitSites}
          onClick={onFit}
        >
          <Glyph path="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />
        </button>
      </div>
      <div className="map-foot">
        {notice !== null && (
          <p className="map-notice" role="status">
            {notice}
          </p>
        )}
        <details className="map-legend">
          <summary>{words.legendTitle}</summary>
          <ul>
            <li>
              <span className="legend-soft" aria-hidden="true" />
              {words.legendAccuracy}
            </li>
            <li>
              <span className="legend-planned" aria-hidden="true" />
              {words.legendPlanned}
            </li>
            <li>{words.legendGeneral}</li>
            <li>{words.creditsText}</li>
          </ul>
        </details>
        <p className="map-credit">© OpenStreetMap · GSHHG · GeoNames</p>
        <ScaleBar camera={camera} />
      </div>
    </>
  );
}

function Glyph({ path }: { path: string }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}

const LONGEST_BAR = 110;

function ScaleBar({ camera }: { camera: Camera }) {
  const language = useLanguage();
  const { map: words } = useWords();
  const perPixel = metresPerPixel(camera);
  const metres = roundBelow(perPixel * LONGEST_BAR);
  return (
    <p className="scale-bar" style={{ width: metres / perPixel }}>
      <span className="visually-hidden">{words.scale}: </span>
      {formatMetres(metres, language)}
    </p>
  );
}

/** The largest of 1, 2, 5 times a power of ten that is not above the length. */
function roundBelow(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length));
  const [step = 1] = [5, 2, 1].filter((candidate) => candidate * power <= length);
  return step * power;
}
