import { useMemo } from "react";
import type { Camera, LngLat } from "#domain/base/geo.ts";
import { projection, type Size } from "./camera.ts";
import type { Palette } from "./palette.ts";
import { SiteGround } from "./SiteGround.tsx";
import { SiteMark } from "./SiteMark.tsx";
import { SiteOutline } from "./SiteOutline.tsx";
import { StaticGround, StaticNames } from "./StaticGround.tsx";
import { StaticMarks } from "./StaticMarks.tsx";
import type { MapScene } from "./scene.ts";
import { SITES_FROM } from "./siteLook.ts";
import type { Box, Project } from "./staticNames.ts";
import { boxesOfSites, type PlacedSite, placeSites } from "./staticSiteNames.ts";
import { tourDrawing } from "./tourDrawingPart.ts";
import type { ScenePlace } from "./tourScene.ts";

export interface MapPicture {
  readonly scene: MapScene;
  readonly camera: Camera;
  readonly size: Size;
}

interface ScenePictureProps extends MapPicture {
  /** Parts of the picture that something else stands on. */
  readonly taken?: readonly Box[];
  /** Makes each site a link, and each badge of a tour a button. */
  readonly link?:
    | {
        readonly hrefOf: (siteId: string) => string;
        readonly onFollow: (siteId: string, point: LngLat) => void;
        readonly onStop: (stopId: string, place: ScenePlace) => void;
      }
    | undefined;
}

const NOTHING: readonly Box[] = [];

/** What an SVG of the scene holds: the same for the map, for print and for a saved picture. */
export function ScenePicture({ scene, camera, size, taken = NOTHING, link }: ScenePictureProps) {
  const { tour, palette } = scene;
  const drawing = tourDrawing();
  const { project, badges, sites, words, kept } = useMemo(
    () => placesOf({ scene, camera, size }, taken, drawing),
    [scene, camera, size, taken, drawing],
  );
  // One element for one picture: what does not change is not drawn again when a link does.
  const ground = useMemo(
    () => <SceneGround {...{ scene, camera, size, project, sites, kept, drawing }} />,
    [scene, camera, size, project, sites, kept, drawing],
  );
  return (
    <>
      {ground}
      {sites.map((placed) => (
        <SiteLink key={placed.site.id} placed={placed} palette={palette} link={link} />
      ))}
      {tour && drawing && (
        <drawing.StaticTour {...{ tour, palette, project, badges, words }} onStop={link?.onStop} />
      )}
      <StaticMarks marks={scene.marks} palette={palette} project={project} size={size} />
    </>
  );
}

/** Where everything stands that keeps clear of something else. */
function placesOf(
  { scene, camera, size }: MapPicture,
  taken: readonly Box[],
  drawing: ReturnType<typeof tourDrawing>,
) {
  const { zoom } = camera;
  const project = projection(camera, size);
  const { tour } = scene;
  const shown = zoom < SITES_FROM ? [] : scene.sites;
  const badges = tour && drawing ? drawing.placeBadges(tour, shown, { zoom, size, project }) : [];
  const sites = placeSites(shown, project, { zoom, size, taken: badges.map(({ box }) => box) });
  const signs = [...taken, ...badges.map(({ box }) => box), ...boxesOfSites(sites)];
  const words = tour && drawing ? drawing.placeTourWords(tour, { zoom, size, project }, signs) : [];
  return { project, badges, sites, words, kept: [...signs, ...words.map(({ box }) => box)] };
}

interface SceneGroundProps extends MapPicture {
  readonly project: Project;
  readonly sites: readonly PlacedSite[];
  /** Where no name may stand. */
  readonly kept: readonly Box[];
  readonly drawing: ReturnType<typeof tourDrawing>;
}

/** All that nobody can point at. */
function SceneGround(props: SceneGroundProps) {
  const { scene, camera, size, project, sites, kept, drawing } = props;
  const { tour, palette } = scene;
  const { zoom } = camera;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of drawings cannot take the focus
    <g aria-hidden="true">
      <StaticGround scene={scene} camera={camera} size={size}>
        {sites.map(({ site }) => (
          <SiteGround key={site.id} {...{ site, project, size }} land={palette.land} />
        ))}
      </StaticGround>
      {sites.map(({ site }) => (
        <SiteOutline key={site.id} {...{ site, project, size, palette, zoom }} />
      ))}
      {tour && drawing && <drawing.StaticWays {...{ tour, palette, project, size, zoom }} />}
      <StaticNames scene={scene} camera={camera} size={size} taken={kept} />
    </g>
  );
}

function SiteLink({
  placed,
  palette,
  link,
}: { placed: PlacedSite; palette: Palette } & Pick<ScenePictureProps, "link">) {
  const { id, label, isSelected, point } = placed.site;
  const mark = <SiteMark placed={placed} palette={palette} />;
  if (!link) return mark;
  return (
    <a
      href={link.hrefOf(id)}
      aria-label={label}
      aria-current={isSelected ? "true" : undefined}
      onClick={(event) => {
        event.preventDefault();
        link.onFollow(id, point);
      }}
    >
      {mark}
    </a>
  );
}
