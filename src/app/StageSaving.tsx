import type { Slide } from "#domain/stage/slides.ts";
import { SaveSlides } from "#features/present/SaveSlides.tsx";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { usePublicUrl } from "#services/config.ts";
import { linkBase } from "#state/tourLink.ts";
import type { Theme } from "#state/view.ts";
import type { PlannedTalk, StageFiles } from "./Stage.tsx";

interface StageSavingProps {
  readonly files: StageFiles;
  readonly theme: Theme;
  readonly planned: PlannedTalk | null;
  readonly slide: Slide;
  readonly step: number;
  readonly onClose: () => void;
}

/** Slides of the stage as files, in its language and colours. */
export function StageSaving({ files, theme, planned, slide, step, onClose }: StageSavingProps) {
  const language = useLanguage();
  const publicUrl = usePublicUrl();
  const itinerary = planned?.itinerary ?? null;
  const isReady = planned === null || itinerary?.tour === planned.tour;
  const { catalog, basemap } = files;
  return (
    <SaveSlides
      hasMap={slide.kind !== "comparison"}
      hasLinks={linkBase(publicUrl).isPublic}
      onSave={
        isReady && files.isMapComplete
          ? async (kind, onDrawing) => {
              const { saveSlides } = await import("./saveSlides.ts");
              const request = { catalog, basemap, language, theme, publicUrl };
              return saveSlides({ ...request, itinerary, kind, step }, onDrawing);
            }
          : null
      }
      onClose={onClose}
    />
  );
}
