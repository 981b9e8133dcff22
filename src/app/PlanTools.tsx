import "#features/handout/exportMenu.css";
import { useState } from "react";
import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Itinerary } from "#domain/schedule/itinerary.ts";
import { ExportMenu } from "#features/handout/ExportMenu.tsx";
import type { ExportRequest } from "#features/handout/saveExport.ts";
import { planWords } from "#i18n/planWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { usePublicUrl } from "#services/config.ts";
import { useBasemap } from "#services/dataFiles.ts";
import { toPage } from "#state/choices.ts";
import { addressOf } from "#state/syncUrl.ts";
import { openPage } from "#state/view.ts";
import { ViewLink } from "#ui/ViewLink.tsx";
import { latePart } from "./latePart.tsx";
import { ExportChoices } from "./planParts.ts";

const ShareDialog = latePart(() =>
  import("#features/share/ShareDialog.tsx").then((file) => file.ShareDialog),
);
const PlansDialog = latePart(() =>
  import("#features/share/PlansDialog.tsx").then((file) => file.PlansDialog),
);

interface PlanToolsProps {
  readonly itinerary: Itinerary | null;
  readonly catalog: Catalog;
  readonly onDay: () => void;
  readonly onSlides: () => void;
}

/** What one can do with the plan as a whole. */
export function PlanTools({ itinerary, catalog, onDay, onSlides }: PlanToolsProps) {
  const words = planWords[useLanguage()];
  const publicUrl = usePublicUrl();
  const [open, setOpen] = useState<"share" | "plans" | null>(null);
  const close = () => setOpen(null);
  const { content: basemap } = useBasemap();
  const saveDeck = async (request: ExportRequest, onDrawing: (n: number, of: number) => void) => {
    const { saveDeck: save } = await import("./saveSlides.ts");
    return save({ ...request, basemap, theme: "light" }, onDrawing);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div className="plan-tools" role="group" aria-label={words.tools}>
      <button type="button" className="plain-button" onClick={() => setOpen("share")}>
        {words.share}
      </button>
      <button type="button" className="plain-button" onClick={() => setOpen("plans")}>
        {words.plans}
      </button>
      <ViewLink
        className="plain-button"
        href={addressOf(toPage("programme"))}
        onFollow={() => openPage("programme")}
      >
        {words.paper}
      </ViewLink>
      <button type="button" className="plain-button" onClick={onDay}>
        {words.onTheDay}
      </button>
      <button type="button" className="plain-button" onClick={onSlides}>
        {words.slides}
      </button>
      <ExportMenu {...{ itinerary, catalog, publicUrl, saveDeck }} Choices={ExportChoices} />
      {open === "share" && <ShareDialog publicUrl={publicUrl} onClose={close} />}
      {open === "plans" && <PlansDialog onClose={close} />}
    </div>
  );
}
