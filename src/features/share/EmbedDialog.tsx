import "./share.css";
import "./embedDialog.css";
import { useId, useState } from "react";
import { isLanguage, LANGUAGES } from "#domain/base/text.ts";
import { embedWords } from "#i18n/embedWords.ts";
import { useLanguage, useWords } from "#i18n/WordsProvider.tsx";
import { tourNow } from "#state/tour.ts";
import { linkBase } from "#state/tourLink.ts";
import { tourParameter } from "#state/tourUrl.ts";
import { type Theme, viewNow } from "#state/view.ts";
import { EmbedCode } from "./EmbedCode.tsx";
import {
  type EmbedChoices,
  elementCode,
  frameAddress,
  frameCode,
  startAddress,
} from "./embedCode.ts";
import { Modal } from "./Modal.tsx";

interface EmbedDialogProps {
  readonly sites: readonly { readonly id: string; readonly label: string }[];
  /** Where the app is published, by the deployer's word. */
  readonly publicUrl: string | null;
  readonly onClose: () => void;
}

const THEMES: readonly Theme[] = ["light", "dark"];

/** The map as it shows now, for a page of somebody else's: how it is to be, what it looks like, and the code. */
export function EmbedDialog({ sites, publicUrl, onClose }: EmbedDialogProps) {
  const { app } = useWords();
  const language = useLanguage();
  const { dialog: words, close } = embedWords[language];
  const [choices, setChoices] = useState<EmbedChoices>(() => {
    const { site, theme } = viewNow();
    return { view: { site, language, theme }, hasControls: true, waits: false };
  });
  const base = linkBase(publicUrl);
  const { view } = choices;
  const choose = (changes: EmbedChoices["view"]) =>
    setChoices({ ...choices, view: { ...view, ...changes } });
  const preview = frameAddress({ address: location.href, isPublic: false }, choices).href;
  return (
    <Modal title={words.title} close={close} onClose={onClose}>
      {!base.isPublic && <p className="small">{words.thisMachine}</p>}
      {isTourTooLong() && <p>{words.tooLong}</p>}
      <fieldset className="embed-choices">
        <legend className="group-title">{words.start}</legend>
        <Choice
          label={words.site}
          value={view.site ?? ""}
          options={[["", words.allSites], ...sites.map(({ id, label }) => [id, label] as const)]}
          onChoose={(value) => choose({ site: value === "" ? null : value })}
        />
        <Choice
          label={words.language}
          value={view.language ?? ""}
          options={[
            ["", words.readers],
            ...LANGUAGES.map((choice) => [choice, words.languages[choice]] as const),
          ]}
          onChoose={(value) => choose({ language: isLanguage(value) ? value : null })}
        />
        <Choice
          label={words.theme}
          value={view.theme ?? ""}
          options={[
            ["", words.system],
            ...THEMES.map((choice) => [choice, words.themes[choice]] as const),
          ]}
          onChoose={(value) => choose({ theme: THEMES.find((theme) => theme === value) ?? null })}
        />
        <label className="choice">
          <input
            type="checkbox"
            checked={choices.hasControls}
            onChange={({ target }) => setChoices({ ...choices, hasControls: target.checked })}
          />
          {words.controls}
        </label>
        <label className="choice">
          <input
            type="checkbox"
            checked={choices.waits}
            onChange={({ target }) => setChoices({ ...choices, waits: target.checked })}
          />
          {words.waits}
        </label>
      </fieldset>
      <iframe key={preview} className="embed-preview" title={words.preview} src={preview} />
      <EmbedCode form={words.forms.frame} code={frameCode(base, choices, app.name)} />
      <EmbedCode form={words.forms.element} code={elementCode(base, choices, app.name)} />
      <EmbedCode form={words.forms.link} code={startAddress(base, choices).href} />
    </Modal>
  );
}

function isTourTooLong(): boolean {
  const code = viewNow().mode === "explore" ? null : tourParameter(tourNow());
  return code !== null && "tooLong" in code;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChoose(target.value)}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
