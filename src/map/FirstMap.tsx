import { LANGUAGES } from "#domain/base/text.ts";
import type { Site } from "#domain/evidence/site.ts";
import type { Basemap } from "#domain/place/basemap.ts";
import { projection } from "./camera.ts";
import { FIRST_DRAWN, FIRST_MIDDLE, firstCamera, viewBoxOf } from "./firstCamera.ts";
import { groundOf } from "./ground.ts";
import { type ColourToken, PALETTES, type Palette } from "./palette.ts";
import { SiteGround } from "./SiteGround.tsx";
import { SiteMark } from "./SiteMark.tsx";
import { SiteOutline } from "./SiteOutline.tsx";
import { StaticGround, StaticNames } from "./StaticGround.tsx";
import { type MapScene, sceneOf } from "./scene.ts";
import { boxesOfSites, placeSites } from "./staticSiteNames.ts";

interface FirstMapProps {
  readonly sites: readonly Site[];
  readonly basemap: Basemap;
}

/**
 * All sites on the map, drawn when the page is built: for every window, in the colours of either theme and with
 * names in both languages, of which the page shows one.
 */
export function FirstMap({ sites, basemap }: FirstMapProps) {
  const scenes = LANGUAGES.map((language) => sceneInBothThemes({ sites, basemap }, language));
  const [scene] = scenes;
  const camera = scene && firstCamera(scene.sites);
  if (!camera) return null;
  const { zoom } = camera;
  const [size, project] = [FIRST_DRAWN, projection(camera, FIRST_DRAWN)];
  return (
    <svg
      className="first-map"
      viewBox={viewBoxOf(camera, FIRST_MIDDLE, scene.sites) ?? undefined}
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
