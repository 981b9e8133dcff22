import { useEffect, useRef, useState } from "react";
import { type Camera, distanceMetres } from "#domain/base/geo.ts";
import type { Language } from "#domain/base/text.ts";
import { directionWords } from "#i18n/directionWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { metresPerPixel } from "#map/camera.ts";
import { PausedStatus } from "#ui/PausedStatus.tsx";
import { nearestOf, type SaidScene, wayFrom } from "./wayInWords.ts";

interface MiddleInWordsProps {
  readonly scene: SaidScene;
  readonly camera: Camera;
}

/** As near to the middle as Enter reaches, in pixels. */
const REACH = 20;

/** What the middle of the map is near, said aloud when the map was moved by who is on it or on its arrows. */
export function MiddleInWords({ scene, camera }: MiddleInWordsProps) {
  const language = useLanguage();
  const [said, setSaid] = useState("");
  const before = useRef(camera);
  useEffect(() => {
    if (camera === before.current) return;
    before.current = camera;
    const isAtMap = document.activeElement?.closest("[role=application], .move-buttons");
    setSaid(isAtMap ? middleOf(scene, camera, language) : "");
  }, [scene, camera, language]);
  return <PausedStatus text={said} />;
}

function middleOf({ sites, tour }: SaidScene, camera: Camera, language: Language): string {
  const words = directionWords[language];
  const stops = (tour?.places ?? []).map(({ name, point }) => ({ label: name, point }));
  const places = [...sites.map(({ label, point }) => ({ label, point })), ...stops];
  const nearest = nearestOf(camera, places);
  if (!nearest) return "";
  const isThere = distanceMetres(camera, nearest.point) <= REACH * metresPerPixel(camera);
  return words.middle(isThere ? nearest.label : wayFrom(camera, nearest, language));
}
