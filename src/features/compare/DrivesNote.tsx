import type { Comparison } from "#domain/evidence/comparison.ts";
import { compareWords } from "#i18n/compareWords.ts";
import { drivesNote } from "#i18n/driveAnswer.ts";
import { planWords } from "#i18n/planWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import type { LoadedDrives } from "#services/useDrives.ts";

interface DrivesNoteProps extends Pick<LoadedDrives, "host" | "fallback"> {
  readonly comparison: Comparison;
}

/** That the drives are worked out by this map and what they rest on, before their figures. */
export function DrivesNote({ comparison, host, fallback }: DrivesNoteProps) {
  const language = useLanguage();
  const { drives } = compareWords[language];
  const words = planWords[language];
  return (
    <div className="small">
      <p>{drivesNote(comparison, language)}</p>
      {host !== null && <p className="drives-asked">{drives.asks(host)}</p>}
      {fallback !== null && <p>{words.fallback(fallback.host, words.why[fallback.why])}</p>}
    </div>
  );
}
