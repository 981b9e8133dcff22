import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { embedWords } from "#i18n/embedWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";

/** Lies on the map until it is clicked, and again once the person has left the frame: wheel and finger move the page around. */
export function MapCover() {
  const words = embedWords[useLanguage()];
  const [map, setMap] = useState<Element | null>(null);
  const [isUsed, setUsed] = useState(false);
  useEffect(() => {
    setMap(document.querySelector(".workspace-map"));
    const cover = () => setUsed(false);
    addEventListener("blur", cover);
    return () => removeEventListener("blur", cover);
  }, []);
  if (!map || isUsed) return null;
  const use = () => {
    setUsed(true);
    map.querySelector<HTMLElement>('[role="application"]')?.focus();
  };
  return createPortal(
    <button type="button" className="map-cover" onClick={use}>
      <span className="plain-button">{words.use}</span>
    </button>,
    map,
  );
}
