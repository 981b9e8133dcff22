import type { Catalog } from "#domain/evidence/catalog.ts";
import type { Stop } from "#domain/tour/tour.ts";
import { placeOf } from "#domain/tour/tourPlace.ts";
import { clockTime } from "#i18n/clockTime.ts";
import { timelineWords } from "#i18n/timelineWords.ts";
import { tourWords } from "#i18n/tourWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { selectStop, useTour } from "#state/tour.ts";
import { bandStyle, rem } from "./bandStyle.ts";
import { StopMark } from "./StopMark.tsx";
import type { PlacedStay } from "./timelineLayout.ts";
import type { StayRemark } from "./timelineRemarks.ts";
import { usePlaceName } from "./usePlaceName.ts";

interface TimelineStayProps {
  readonly stay: PlacedStay;
  readonly remarks: readonly StayRemark[];
  readonly catalog: Catalog;
}

/** Height from which a block has room for so many lines. */
const ROOM_FOR_TWO = 44;
const ROOM_FOR_THREE = 60;

/** A stay as a block in its site's colour; in the lane beside it the opening hours and what is agreed. */
export function TimelineStay({ stay, remarks, catalog }: TimelineStayProps) {
  const isSelected = useTour(({ selectedStop }) => selectedStop === stay.visit.stop.id);
  const shownName = useShownName(catalog);
  const { visit, top, height, number } = stay;
  const { stop } = visit;
  const site = placeOf(catalog, stop.place)?.site ?? null;
  const colour = site ? `light-dark(${site.colour.light}, ${site.colour.dark})` : "var(--ink-2)";
  const { name, shortName } = shownName(stop);
  const times = `${clockTime(visit.begins)}–${clockTime(visit.ends)}`;
  const terms = useTerms(stop);
  const lines = height >= ROOM_FOR_THREE ? 3 : height >= ROOM_FOR_TWO ? 2 : 1;
  const isConflict = remarks.some((remark) => remark.isConflict);
  return (
    <>
      <Lane stay={stay} colour={colour} />
      <button
        type="button"
        className="timeline-stay"
        style={{ ...bandStyle({ top, height }), color: colour }}
        aria-current={isSelected ? "true" : undefined}
        data-conflict={isConflict || undefined}
        data-lines={lines}
        onClick={() => selectStop(stop.id)}
      >
        <span className="visually-hidden">
          {[name, times, ...remarks.map(({ text }) => text), ...terms].join(", ")}
        </span>
        <StopMark site={site} number={number} />
        <span className="timeline-words" aria-hidden="true">
          <span className="timeline-name">{shortName}</span>
          <span className="timeline-times">
            <span>{times}</span>
            {lines === 2 && <Remarks remarks={remarks} />}
          </span>
          {lines > 2 && (
            <span className="timeline-terms">
              {/* First, because the end of a narrow line is cut off. */}
              <Remarks remarks={remarks} />
              {terms.length > 0 && <span>{terms.join(" · ")}</span>}
            </span>
          )}
        </span>
      </button>
    </>
  );
}

function Remarks({ remarks }: { remarks: readonly StayRemark[] }) {
  return remarks.map(({ text, isConflict }) => (
    <span key={text} data-conflict={isConflict || undefined}>
      {text}
    </span>
  ));
}

function Lane({ stay, colour }: { stay: PlacedStay; colour: string }) {
  const { lane, opening, late, agreedTop } = stay;
  return (
    <span className="timeline-lane" data-lane={lane} aria-hidden="true">
      {opening.map(({ top, height, opensHere, closesHere }) => (
        <span
          key={top}
          className="timeline-opening"
          style={{ ...bandStyle({ top, height }), color: colour }}
          data-opens={opensHere || undefined}
          data-closes={closesHere || undefined}
        />
      ))}
      {late && <span className="timeline-late" style={bandStyle(late)} />}
      {agreedTop !== null && <span className="timeline-pin" style={{ top: rem(agreedTop) }} />}
    </span>
  );
}

/** In full, and as short as the map has it. */
function useShownName(catalog: Catalog): (stop: Stop) => { name: string; shortName: string } {
  const language = useLanguage();
  const { timeline: words } = timelineWords[language];
  const { purposes } = tourWords[language];
  const nameOf = usePlaceName(catalog);
  return ({ place, purpose }) => {
    const name = nameOf(place);
    const shortName = placeOf(catalog, place)?.site?.mapLabel[language] ?? name;
    if (purpose === "visit") return { name, shortName };
    const withPurpose = (text: string) => words.purpose(purposes[purpose], text);
    return { name: withPurpose(name), shortName: withPurpose(shortName) };
  };
}

/** What is agreed with the host. */
function useTerms({ arriveAt, windows }: Stop): readonly string[] {
  const words = tourWords[useLanguage()];
  const hours = windows.map(({ from, to }) => `${clockTime(from)}–${clockTime(to)}`).join(", ");
  return [
    ...(arriveAt === null ? [] : [words.agreedFor(clockTime(arriveAt))]),
    ...(windows.length === 0 ? [] : [words.receives(hours)]),
  ];
}
