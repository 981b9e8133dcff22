import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { LngLat } from "#domain/base/geo.ts";
import type { LocalText } from "#domain/base/text.ts";
import type { FoundPlace } from "#domain/place/foundPlace.ts";
import { LIMITS } from "#domain/tour/tourLimits.ts";
import { EMPTY_TEXT } from "#domain/tour/tourText.ts";
import { addStopWords } from "#i18n/addStopWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { noteText, pointText } from "./addStopPoint.ts";
import { BilingualField } from "./BilingualField.tsx";

/** A place that the data do not have, before it is a stop. */
export interface OwnPlace extends Pick<FoundPlace, "name" | "accuracyNote"> {
  readonly point: LngLat;
}

interface AddStopFormProps {
  readonly place: OwnPlace;
  readonly onAdd: (name: LocalText) => void;
  readonly onCancel: () => void;
}

/** Asks what a place of the person's own is called; it takes the focus when it appears. */
export function AddStopForm({ place, onAdd, onCancel }: AddStopFormProps) {
  const language = useLanguage();
  const words = addStopWords[language];
  const titleId = useId();
  const form = useRef<HTMLFormElement>(null);
  // In what language a link has its name nobody knows; the person's own is the likeliest.
  const [name, setName] = useState<LocalText>({ ...EMPTY_TEXT, [language]: place.name ?? "" });
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <form
      ref={form}
      className="add-stop-form"
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        onAdd({ vi: name.vi.trim(), en: name.en.trim() });
      }}
    >
      <p id={titleId} className="field-label">
        {words.own(pointText(place.point))}
      </p>
      {place.accuracyNote && <p className="small">{noteText(place.accuracyNote, language)}</p>}
      <BilingualField
        label={words.ownName}
        hint={words.ownHint}
        value={name}
        limit={LIMITS.name}
        onValue={setName}
      />
      <p className="add-stop-buttons">
        <button type="submit" className="plain-button">
          {words.addOwn}
        </button>
        <button type="button" className="text-button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
