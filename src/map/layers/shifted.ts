import type { ExpressionSpecification } from "maplibre-gl";
import { CLOSE_FROM } from "#map/nameAnchors.ts";
import type { SceneSite } from "#map/scene.ts";
import { type Shift, spread } from "#map/spread.ts";

/** A value for each site that follows its symbol where it is moved aside. */
export function shifted(
  sites: readonly SceneSite[],
  choose: (site: SceneSite, shift: Shift, zoom: number) => unknown[],
): ExpressionSpecification {
  const at = (zoom: number) => {
    const shifts = spread(
      sites.map(({ point }) => point),
      zoom,
    );
    return bySite(sites, (site, i) => choose(site, shifts[i] ?? [0, 0], zoom));
  };
  return [
    "step",
    ["zoom"],
    at(7.3),
    8,
    at(8.3),
    9,
    at(9.3),
    10,
    at(10.2),
    CLOSE_FROM,
    at(10.5),
    11,
    at(11),
  ];
}

/** A value for each site. */
function bySite(
  sites: readonly SceneSite[],
  choose: (site: SceneSite, i: number) => unknown[],
): ExpressionSpecification {
  const [last, ...others] = sites.map((site, i) => [site.id, ["literal", choose(site, i)]]);
  const fallback = last?.[1] ?? ["literal", [0, 0]];
  // The type of an expression counts its arguments; here their number comes from the data.
  return (others.length === 0
    ? fallback
    : ["match", ["get", "site"], ...others.flat(), fallback]) as unknown as ExpressionSpecification;
}
