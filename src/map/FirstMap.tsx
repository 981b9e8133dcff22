import { LANGUAGES } from "#domain/base/text.ts";
import type { Site } from "#domain/evidence/site.ts";
import type { Basemap } from "#domain/place/basemap.ts";
import { fitCamera, projection } from "./camera.ts";
import { groundOf } from "./ground.ts";
import { type ColourToken, PALETTES, type Palette } from "./palette.ts";
import { SiteGround } from "./SiteGround.tsx";
import { SiteMark } from "./SiteMark.tsx";
import { SiteOutline } from "./SiteOutline.tsx";
import { StaticGround, StaticNames } from "./StaticGround.tsx";
import { boundsOfSites, type MapScene, sceneOf } from "./scene.ts";
import { boxesOfSites, placeSites } from "./staticSiteNames.ts";

interface FirstMapProps {
  readonly sites: readonly Site[];
  readonly basemap: Basemap;
}

/** What every window shows, and what a wide or a high one shows around it, in pixels. */
const MIDDLE = { width: 960, height: 720 };
const DRAWN = { width: 1720, height: 1280 };
const ROOM = { top: 88, right: 88, bottom: 64, left: 48 };

/**
 * All sites on the map, drawn when the page is built: for every window, in the colours of either theme and with
 * names in both languages, of which the page shows one.
 */
export function FirstMap({ sites, basemap }: FirstMapProps) {
  const scenes = LANGUAGES.map((language) => sceneInBothThemes({ sites, basemap }, language));
  const [scene] = scenes;
  const bounds = scene && boundsOfSites(scene.sites);
  if (!bounds) return null;
  const camera = fitCamera(bounds, MIDDLE, ROOM);
  const { zoom } = camera;
  const [size, project] = [DRAWN, projection(camera, DRAWN)];
  const [left, top] = [(DRAWN.width - MIDDLE.width) / 2, (DRAWN.height - MIDDLE.height) / 2];
  return (
    <svg
      className="first-map"
      viewBox={`${left} ${top} ${MIDDLE.width} ${MIDDLE.height}`}
      aria-hidden="true"
    >
      <StaticGround scene={scene} camera={camera} size={size}>
        {scene.sites.map((site) => (
          <SiteGround key={site.id} {...{ site, project, size }} land={scene.palette.land} />
        ))}
      </StaticGround>
      {scene.sites.map((site) => (
        <SiteOutline key={site.id} {...{ site, project, size, zoom }} palette={scene.palette} />
      ))}
      {scenes.map((of) => {
        const placed = placeSites(of.sites, project, { zoom, size });
        return (
          <g key={of.language} data-in={of.language}>
            <StaticNames scene={of} camera={camera} size={size} taken={boxesOfSites(placed)} />
            {placed.map((site) => (
              <SiteMark key={site.site.id} placed={site} palette={of.palette} />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

function sceneInBothThemes(
  { sites, basemap }: FirstMapProps,
  language: MapScene["language"],
): MapScene {
  const ground = groundOf(basemap, { language, both: false, divisions: "2022" });
  const scene = sceneOf({ sites, ground, language, theme: "light", selectedSite: null });
  const colourOf = new Map(
    sites.map(({ id, colour }) => [id, eitherOf(colour.light, colour.dark)]),
  );
  return {
    ...scene,
    palette: IN_BOTH_THEMES,
    sites: scene.sites.map((site) => ({
      ...site,
      colour: colourOf.get(site.id) ?? site.colour,
    })),
  };
}

function eitherOf(light: string, dark: string): string {
  return `light-dark(${light},${dark})`;
}

const IN_BOTH_THEMES = Object.fromEntries(
  Object.entries(PALETTES.light).map(([token, light]) => [
    token,
    eitherOf(light, PALETTES.dark[token as ColourToken]),
  ]),
) as Palette;
