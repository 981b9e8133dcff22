import { useId, useState } from "react";
import { mapOptionsWords } from "#i18n/mapOptionsWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { pictureSize } from "#map/Picture.tsx";
import { saveFile } from "#services/download.ts";
import type { PictureRequest } from "./usePicture.ts";

const RATIOS = [1, 2, 3, 4];

export function SavePicture({ picture }: { picture: PictureRequest }) {
  const words = mapOptionsWords[useLanguage()];
  const [ratio, setRatio] = useState(2);
  const [state, setState] = useState<"idle" | "drawing" | "failed">("idle");
  const { width, height } = pictureSize(picture.size);
  const id = useId();
  const save = async (ending: "png" | "svg") => {
    setState("drawing");
    try {
      const { picturePng, pictureSvgFile } = await import("./pictureFile.tsx");
      const make = ending === "png" ? picturePng : pictureSvgFile;
      saveFile(`da-nang-${picture.scene.language}.${ending}`, await make(picture, ratio));
      setState("idle");
    } catch {
      setState("failed");
    }
  };
  return (
    <fieldset>
      <legend>{words.picture}</legend>
      <div className="picture-row">
        <label htmlFor={id}>{words.pictureSize}</label>
        <select id={id} value={ratio} onChange={({ target }) => setRatio(Number(target.value))}>
          {RATIOS.map((times) => (
            <option key={times} value={times}>
              {words.pixels(Math.round(width * times), Math.round(height * times))}
            </option>
          ))}
        </select>
        {(["png", "svg"] as const).map((ending) => (
          <button
            key={ending}
            type="button"
            className="plain-button"
            aria-disabled={state === "drawing"}
            onClick={() => {
              if (state !== "drawing") void save(ending);
            }}
          >
            {words.picture} (.{ending})
          </button>
        ))}
      </div>
      <p role="status">
        {state === "drawing" ? words.saving : state === "failed" ? words.pictureFailed : ""}
      </p>
    </fieldset>
  );
}
