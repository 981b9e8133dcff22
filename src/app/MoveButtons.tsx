import "./moveButtons.css";
import type { Camera } from "#domain/base/geo.ts";
import { mapOptionsWords } from "#i18n/mapOptionsWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { KEY_PAN, panned } from "#map/camera.ts";
import { useHandling } from "#state/handling.ts";
import { useHandlingKept } from "./useHandlingKept.ts";

interface MoveButtonsProps {
  readonly camera: Camera;
  readonly onCamera: (camera: Camera) => void;
}

/** Pull of the picture by a press, as by an arrow key: the map goes the other way. */
const WAYS = {
  up: { pull: [0, KEY_PAN], arrow: "M3 10l5-5 5 5" },
  left: { pull: [KEY_PAN, 0], arrow: "M10 3 5 8l5 5" },
  right: { pull: [-KEY_PAN, 0], arrow: "M6 3l5 5-5 5" },
  down: { pull: [0, -KEY_PAN], arrow: "M3 6l5 5 5-5" },
} as const;
type Way = keyof typeof WAYS;

/** Moves the map without a drag, for who has asked for it in the options. */
export function MoveButtons({ camera, onCamera }: MoveButtonsProps) {
  const { move: words } = mapOptionsWords[useLanguage()];
  const isShown = useHandling(({ hasMoveButtons }) => hasMoveButtons);
  useHandlingKept();
  if (!isShown) return null;
  const move = (way: Way) => {
    const [dx, dy] = WAYS[way].pull;
    onCamera(panned(camera, dx, dy));
  };
  return (
    <fieldset className="move-buttons" aria-label={words.title}>
      {(["up", "left", "right", "down"] as const).map((way) => (
        <button
          key={way}
          type="button"
          className="plain-button"
          data-way={way}
          aria-label={words[way]}
          title={words[way]}
          onClick={() => move(way)}
        >
          <svg width="1rem" height="1rem" viewBox="0 0 16 16" aria-hidden="true">
            <path d={WAYS[way].arrow} fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </button>
      ))}
    </fieldset>
  );
}
