import type { KeyboardEvent } from "react";
import type { LngLat } from "#domain/base/geo.ts";
import { HaloText } from "./HaloText.tsx";
import type { Palette } from "./palette.ts";
import type { Project } from "./staticNames.ts";
import { LINE, type PlacedBadge, type PlacedWords } from "./staticTourPlaces.ts";
import { BADGE_HEIGHT, BADGE_LETTERS } from "./tourLook.ts";
import { isPlaceInConflict, isPlaceSelected, stopMeant, timedMarkOf } from "./tourPlaces.ts";
import type { ScenePlace, SceneTour } from "./tourScene.ts";

interface StaticTourProps {
  readonly tour: SceneTour;
  readonly palette: Palette;
  readonly project: Project;
  readonly badges: readonly PlacedBadge[];
  readonly words: readonly PlacedWords[];
  /** Makes each badge a button. */
  readonly onStop?: ((stopId: string, place: ScenePlace) => void) | undefined;
}

/** Badges, ends and words of a tour, above symbols and names. */
export function StaticTour({ tour, palette, project, badges, words, onStop }: StaticTourProps) {
  return (
    <>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of drawings cannot take the focus */}
      <g aria-hidden="true">
        {tour.ends.map(({ point, isEnd }) => (
          <EndMark key={`${point.lng} ${point.lat}`} {...{ point, isEnd, palette, project }} />
        ))}
        {badges
          .filter(({ place }) => place.siteId === null)
          .map(({ at }) => (
            <circle
              key={`${at.x} ${at.y}`}
              cx={at.x}
              cy={at.y}
              r={4}
              fill={palette.ink}
              stroke={palette.halo}
              strokeWidth={2}
            />
          ))}
        {words.map(({ key, lines, letters, isBold, isWarning, x, top, align }) =>
          lines.map((line, i) => (
            <HaloText
              key={`${key} ${line}`}
              palette={palette}
              fill={isWarning ? palette.warn : palette.ink}
              x={x}
              y={top + (i + 0.5) * letters * LINE}
              dy="0.35em"
              textAnchor={align}
              fontSize={letters}
              fontWeight={isBold ? 600 : 400}
            >
              {line}
            </HaloText>
          )),
        )}
      </g>
      {badges.map((badge) => (
        <Badge key={badge.place.stops[0]?.id} badge={badge} palette={palette} onStop={onStop} />
      ))}
    </>
  );
}

interface EndMarkProps {
  readonly point: LngLat;
  readonly isEnd: boolean;
  readonly palette: Palette;
  readonly project: Project;
}

function EndMark({ point, isEnd, palette, project }: EndMarkProps) {
  const { x, y } = project(point);
  return (
    <>
      <circle cx={x} cy={y} r={6} fill={palette.halo} stroke={palette.ink} strokeWidth={2} />
      {isEnd && <circle cx={x} cy={y} r={2.2} fill={palette.ink} />}
    </>
  );
}

function Badge({
  badge,
  palette,
  onStop,
}: { badge: PlacedBadge } & Pick<StaticTourProps, "palette" | "onStop">) {
  const { place, text, box } = badge;
  const isSelected = isPlaceSelected(place);
  const strong = isPlaceInConflict(place) ? palette.warn : palette.ink;
  const [fill, letters] = isSelected ? [strong, palette.halo] : [palette.halo, strong];
  const drawing = (
    <>
      <Pill box={box} grow={2} fill={palette.halo} />
      <Pill box={box} grow={0} fill={strong} />
      <Pill box={box} grow={-1.5} fill={fill} />
      <text
        x={(box.left + box.right) / 2}
        y={(box.top + box.bottom) / 2}
        dy="0.35em"
        textAnchor="middle"
        fontSize={BADGE_LETTERS}
        fontWeight={600}
        fill={letters}
      >
        {text}
      </text>
    </>
  );
  if (!onStop) return <g>{drawing}</g>;
  const choose = () => {
    const stop = stopMeant(place);
    if (stop !== null) onStop(stop, place);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button
    <g
      role="button"
      tabIndex={0}
      aria-label={`${timedMarkOf(place)} ${place.name}`}
      aria-pressed={isSelected}
      onClick={choose}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        choose();
      }}
    >
      {drawing}
    </g>
  );
}

interface PillProps {
  readonly box: PlacedBadge["box"];
  readonly grow: number;
  readonly fill: string;
}

function Pill({ box, grow, fill }: PillProps) {
  return (
    <rect
      x={box.left - grow}
      y={box.top - grow}
      width={box.right - box.left + 2 * grow}
      height={box.bottom - box.top + 2 * grow}
      rx={BADGE_HEIGHT / 2 + grow}
      fill={fill}
    />
  );
}
