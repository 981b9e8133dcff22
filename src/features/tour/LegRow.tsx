import type { ReactNode } from "react";
import type { Travel } from "#domain/schedule/itinerary.ts";
import { conflictMinutes } from "#i18n/conflictSentence.ts";
import { legBasis, legDistance } from "#i18n/legText.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import type { Drive } from "./drivesOf.ts";

interface LegRowProps {
  readonly drive: Exclude<Drive, null>;
  readonly bufferMinutes: number;
  /** Name of where it leads. */
  readonly to: string;
  /** Ways to be shown the way. */
  readonly directions?: ((travel: Travel) => ReactNode) | undefined;
}

/** The drive to the next place: how long, how far, and what that rests on. */
export function LegRow({ drive, bufferMinutes, to, directions }: LegRowProps) {
  const language = useLanguage();
  const { legs: words } = tourWords[language];
  if (drive === "pending" || drive === "missing") {
    return (
      <div className="leg-row" data-leg={drive}>
        <p>{words[drive]}</p>
      </div>
    );
  }
  const { leg } = drive;
  if (drive.arrives === drive.departs && leg.distanceMetres === 0) {
    return (
      <div className="leg-row" data-leg="none">
        <p>{words.samePlace}</p>
      </div>
    );
  }
  const isEstimated = leg.kind === "estimated";
  const total = drive.arrives - drive.departs;
  const inAll = conflictMinutes(total, language);
  const driving = conflictMinutes(Math.max(0, total - bufferMinutes), language);
  const parts = [
    isEstimated ? words.estimatedDrive(driving) : words.drive(driving),
    words.buffer(conflictMinutes(bufferMinutes, language)),
  ].join(" ");
  return (
    <div className="leg-row" data-leg={leg.kind}>
      <p>
        <span className="visually-hidden">{words.to(to)}: </span>
        <span className="leg-figures">
          {isEstimated ? words.about(inAll) : inAll} · {legDistance(leg, language)}
        </span>{" "}
        <span className="leg-basis">
          {bufferMinutes > 0 && `${parts}, `}
          {legBasis(leg, language)}
        </span>
      </p>
      {directions?.(drive)}
    </div>
  );
}
