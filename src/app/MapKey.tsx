import type { ReactNode } from "react";
import { SYMBOL_PATHS } from "#domain/evidence/symbol.ts";
import { creditWords } from "#i18n/creditWords.ts";
import { mapKeyWords } from "#i18n/mapKeyWords.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import type { Backdrop } from "#map/backdrop.ts";
import { HATCH, hatchPath } from "#map/icons.ts";
import type { Palette } from "#map/palette.ts";
import type { SceneSite } from "#map/scene.ts";
import { isOneFile, LICENCES, linkToText } from "#services/oneFile.ts";
import { creditsOf } from "./usePicture.ts";

interface MapKeyProps {
  readonly palette: Palette;
  readonly sites: readonly Pick<SceneSite, "id" | "symbol" | "colour">[];
  /** The ground that is shown now. */
  readonly backdrop: Backdrop;
}

/** What the signs on the map mean, and whose work the map rests on. */
export function MapKey({ palette, sites, backdrop }: MapKeyProps) {
  const language = useLanguage();
  const words = mapKeyWords[language];
  const ink = palette.ink;
  return (
    <>
      <ul>
        <li>
          <svg width="34" height="34" viewBox="0 0 34 34" aria-hidden="true">
            {sites.slice(0, 4).map(({ id, symbol, colour }, i) => (
              <path
                key={id}
                d={SYMBOL_PATHS[symbol]}
                transform={`translate(${(i % 2) * 17 + 1} ${Math.floor(i / 2) * 17 + 1}) scale(.62)`}
                fill={colour}
              />
            ))}
          </svg>
          {words.symbol}
        </li>
        <Row label={words.accuracy}>
          {[9, 7.4, 5.8, 4.2].map((radius) => (
            <circle key={radius} cx={17} cy={10} r={radius} fill={ink} fillOpacity={0.1} />
          ))}
          <circle cx={17} cy={10} r={9} fill="none" stroke={ink} strokeDasharray="1 2.5" />
        </Row>
        <Row label={words.softEdge}>
          {[0, 1, 2, 3, 4].map((inset) => (
            <rect
              key={inset}
              x={inset * 1.2}
              y={inset * 1.2}
              width={34 - inset * 2.4}
              height={20 - inset * 2.4}
              rx={5 - inset}
              fill={ink}
              fillOpacity={0.06}
            />
          ))}
          <rect x={3} y={3} width={28} height={14} fill="none" stroke={ink} strokeWidth={1.3} />
        </Row>
        <Row label={words.planned}>
          <pattern id="key-hatch" width={HATCH} height={HATCH} patternUnits="userSpaceOnUse">
            <path d={hatchPath()} stroke={ink} strokeWidth={1.1} />
          </pattern>
          <rect
            x={3}
            y={3}
            width={28}
            height={14}
            fill="url(#key-hatch)"
            stroke={ink}
            strokeDasharray="4 3"
          />
        </Row>
        <RoadRow
          label={words.expressway}
          colours={[palette.expresswayCasing, palette.expressway]}
          width={5}
          ground={palette.land}
        />
        <RoadRow
          label={words.mainRoad}
          colours={[palette.casing, palette.road]}
          width={4.4}
          ground={palette.land}
        />
        <RoadRow
          label={words.otherRoad}
          colours={[palette.casing, palette.road]}
          width={2.6}
          ground={palette.land}
        />
        <RoadRow
          label={words.bridge}
          colours={[palette.bridge, palette.road]}
          width={4.4}
          ground={palette.sea}
        />
        <Tone label={words.wood} colour={palette.wood} />
        <Tone label={words.urban} colour={palette.urban} />
        <Tone label={words.works} colour={palette.works} />
        <Tone label={words.sand} colour={palette.sand} />
      </ul>
      <p>{words.general}</p>
      <p className="small">{creditsOf(backdrop, words.credits)}</p>
      <p className="small">
        <a {...linkToText(LICENCES)} rel="noopener">
          {creditWords[language].licences}
        </a>
        {!isOneFile() && (
          <>
            {" · "}
            <a href={`accessibility.html#${language}`} target="_blank" rel="noopener">
              {creditWords[language].accessibility}
            </a>
          </>
        )}
      </p>
    </>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <li>
      <svg width="34" height="20" viewBox="0 0 34 20" aria-hidden="true">
        {children}
      </svg>
      {label}
    </li>
  );
}

interface RoadRowProps {
  readonly label: string;
  readonly colours: readonly [casing: string, surface: string];
  readonly width: number;
  readonly ground: string;
}

function RoadRow({ label, colours, width, ground }: RoadRowProps) {
  const [casing, surface] = colours;
  return (
    <Row label={label}>
      <rect width={34} height={20} fill={ground} />
      <path d="M0 10H34" stroke={casing} strokeWidth={width + 2} />
      <path d="M0 10H34" stroke={surface} strokeWidth={width} />
    </Row>
  );
}

function Tone({ label, colour }: { label: string; colour: string }) {
  return (
    <Row label={label}>
      <rect
        x={0.5}
        y={2.5}
        width={33}
        height={15}
        fill={colour}
        stroke="currentColor"
        strokeOpacity={0.3}
      />
    </Row>
  );
}
