import { formatMetres } from "#i18n/format.ts";
import { measureWords } from "#i18n/measureWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { useFocusReturn } from "#ui/useFocusReturn.ts";
import { type Measuring, roundLength, stretches } from "./useMarks.ts";

interface MeasurePanelProps {
  readonly measuring: Measuring;
  readonly onSetMiddle: () => void;
}

/** What has been measured, in words. */
export function MeasurePanel({ measuring, onSetMiddle }: MeasurePanelProps) {
  const language = useLanguage();
  const words = measureWords[language];
  useFocusReturn();
  const { corners, undo, stop } = measuring;
  const lengths = stretches(corners);
  const inWords = (metres: number) => formatMetres(roundLength(metres), language);
  const total = inWords(lengths.reduce((sum, metres) => sum + metres, 0));
  const [from, to] = corners;
  const result =
    corners.length === 2 && from?.name && to?.name
      ? words.between(from.name, to.name, total)
      : words.total(total, corners.length);
  return (
    <section className="map-card measure-panel" aria-label={words.title}>
      <p role="status">
        {corners.length === 0 ? words.hint : corners.length === 1 ? words.one : result}
      </p>
      <p className="notice-actions">
        <button type="button" className="plain-button" onClick={onSetMiddle}>
          {words.setMiddle}
        </button>
        <button
          type="button"
          className="plain-button"
          aria-disabled={corners.length === 0}
          onClick={undo}
        >
          {words.undo}
        </button>
        <button type="button" className="plain-button" onClick={stop}>
          {words.done}
        </button>
      </p>
    </section>
  );
}
