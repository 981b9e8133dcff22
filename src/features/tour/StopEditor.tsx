import type { ComponentType } from "react";
import { tourWords } from "#i18n/tourWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { EditorFold } from "./EditorFold.tsx";
import type { StopFieldsProps } from "./StopFields.tsx";

interface StopEditorProps extends StopFieldsProps {
  readonly name: string;
  readonly Fields: ComponentType<StopFieldsProps>;
}

/** Everything that can be said about a stop, folded away under "Edit". */
export function StopEditor({ name, Fields, ...fields }: StopEditorProps) {
  const words = tourWords[useLanguage()];
  return (
    <EditorFold
      className="stop-editor"
      label={words.edit}
      name={name}
      fieldsClassName="stop-fields"
    >
      <Fields {...fields} />
    </EditorFold>
  );
}
