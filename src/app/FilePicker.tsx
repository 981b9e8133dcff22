import { chooseFileBasemap } from "#state/view.ts";

/** Opens a map file from disk. */
export function FilePicker({ label }: { label: string }) {
  return (
    <label className="file-picker plain-button">
      <input
        type="file"
        accept=".pmtiles"
        className="visually-hidden"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) chooseFileBasemap(file);
          // So that the same file can be chosen again after it was mended.
          target.value = "";
        }}
      />
      {label}
    </label>
  );
}
