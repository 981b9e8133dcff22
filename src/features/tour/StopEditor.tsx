import type { ComponentType } from "react";
import { tourWords } from "#i18n/tourWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { useTour } from "#state/tour.ts";
import { EditorFold } from "./EditorFold.tsx";
import type { StopFieldsProps } from "./StopFields.tsx";

interface StopEditorProps extends Omit<StopFieldsProps, "tour"> {
  readonly name: string;
  readonly Fields: ComponentType<StopFieldsProps>;
}

/** Everything that can be said about a stop, folded away under "Edit". */
export function StopEditor({ name, ...fields }: StopEditorProps) {
  const words = tourWords[useLanguage()];
  return (
    <EditorFold
      className="stop-editor"
      label={words.edit}
      name={name}
      fieldsClassName="stop-fields"
    >
      <OpenFields {...fields} />
    </EditorFold>
  );
}

/** The tour as it is now is of interest only where the fields are open. */
function OpenFields({ Fields, ...fields }: Omit<StopEditorProps, "name">) {
  const tour = useTour((state) => state.tour);
  return <Fields tour={tour} {...fields} />;
}
