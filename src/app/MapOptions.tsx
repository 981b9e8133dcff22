import { useId } from "react";
import { mapOptionsWords } from "#i18n/mapOptionsWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import type { Backdrop } from "#map/backdrop.ts";
import { useOnlineHost } from "#services/basemaps.ts";
import { isOneFile } from "#services/oneFile.ts";
import { chooseHandling, useHandling } from "#state/handling.ts";
import {
  chooseBundledBasemap,
  chooseDivisions,
  chooseOnlineBasemap,
  DIVISIONS,
  showBothNames,
  useView,
} from "#state/view.ts";
import { EmbedTool } from "./EmbedTool.tsx";
import { FilePicker } from "./FilePicker.tsx";
import { OfflineTool } from "./OfflineTool.tsx";
import { SavePicture } from "./SavePicture.tsx";
import type { PictureRequest } from "./usePicture.ts";

interface MapOptionsProps {
  readonly backdrop: Backdrop;
  readonly canChangeGround: boolean;
  readonly picture: PictureRequest;
}

/** What the map is drawn on, which names it bears, and a picture of it to take along. */
export function MapOptions({ backdrop, canChangeGround, picture }: MapOptionsProps) {
  return (
    <>
      {canChangeGround && <GroundChoice backdrop={backdrop} />}
      <DivisionChoice />
      <MoveChoice />
      <SavePicture picture={picture} />
      <EmbedTool sites={picture.scene.sites} />
      <OfflineTool />
    </>
  );
}

function GroundChoice({ backdrop }: { backdrop: Backdrop }) {
  const words = mapOptionsWords[useLanguage()];
  const basemap = useView((view) => view.basemap);
  const { content: host } = useOnlineHost(true);
  const name = useId();
  return (
    <fieldset>
      <legend>{words.ground}</legend>
      <Choice name={name} isChosen={basemap === "bundled"} onChoose={chooseBundledBasemap}>
        {words.bundled}
      </Choice>
      {/* The policy of that page lets it ask nobody. */}
      {!isOneFile() && (
        <Choice name={name} isChosen={basemap === "online"} onChoose={chooseOnlineBasemap}>
          {host === null ? words.onlineUnnamed : words.online(host)}
        </Choice>
      )}
      {backdrop.kind === "file" && (
        <Choice name={name} isChosen onChoose={() => undefined}>
          {words.file(backdrop.archive.name)}
        </Choice>
      )}
      <FilePicker label={words.openFile} />
    </fieldset>
  );
}

function DivisionChoice() {
  const words = mapOptionsWords[useLanguage()];
  const divisions = useView((view) => view.divisions);
  const bothNames = useView((view) => view.bothNames);
  const name = useId();
  const labels = { "2022": words.districts, "2025": words.wards };
  return (
    <fieldset>
      <legend>{words.divisions}</legend>
      {DIVISIONS.map((choice) => (
        <Choice
          key={choice}
          name={name}
          isChosen={divisions === choice}
          onChoose={() => chooseDivisions(choice)}
        >
          {labels[choice]}
        </Choice>
      ))}
      <label className="choice">
        <input
          type="checkbox"
          checked={bothNames}
          onChange={({ target }) => showBothNames(target.checked)}
        />
        {words.bothNames}
      </label>
    </fieldset>
  );
}

function MoveChoice() {
  const { move: words } = mapOptionsWords[useLanguage()];
  const isShown = useHandling(({ hasMoveButtons }) => hasMoveButtons);
  return (
    <fieldset>
      <legend>{words.title}</legend>
      <label className="choice">
        <input
          type="checkbox"
          checked={isShown}
          onChange={({ target }) => chooseHandling({ hasMoveButtons: target.checked })}
        />
        {words.show}
      </label>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: string;
}

function Choice({ name, isChosen, onChoose, children }: ChoiceProps) {
  return (
    <label className="choice">
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
      {children}
    </label>
  );
}
