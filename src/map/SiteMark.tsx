import { SYMBOL_PATHS } from "#domain/evidence/symbol.ts";
import { HaloText } from "./HaloText.tsx";
import type { Palette } from "./palette.ts";
import type { Box } from "./staticNames.ts";
import type { PlacedSite } from "./staticSiteNames.ts";

interface SiteMarkProps {
  readonly placed: PlacedSite;
  readonly palette: Palette;
}

/** Symbol and name of a site. */
export function SiteMark({ placed, palette }: SiteMarkProps) {
  const { site, symbol, name } = placed;
  return (
    <>
      {site.isSelected && (
        <circle
          cx={symbol.x}
          cy={symbol.y}
          r={17}
          fill={palette.halo}
          stroke={site.colour}
          strokeWidth={2}
        />
      )}
      <HitArea x={symbol.x} y={symbol.y} name={name?.box} />
      <path
        d={SYMBOL_PATHS[site.symbol]}
        transform={`translate(${symbol.x - 12} ${symbol.y - 12})`}
        fill={site.colour}
        stroke={palette.halo}
        strokeWidth={4}
        strokeLinejoin="round"
        paintOrder="stroke"
      />
      {name && (
        <HaloText
          palette={palette}
          x={name.x}
          y={name.y}
          dy="0.35em"
          textAnchor={name.align}
          fontSize={name.size}
          fontWeight={600}
        >
          {site.label}
        </HaloText>
      )}
    </>
  );
}

/** Symbol and name can be hit as one. */
function HitArea({ x, y, name }: { x: number; y: number; name: Box | undefined }) {
  const left = Math.min(x - 16, name?.left ?? x);
  const top = Math.min(y - 16, name?.top ?? y);
  const width = Math.max(x + 16, name?.right ?? x) - left;
  const height = Math.max(y + 16, name?.bottom ?? y) - top;
  return <rect x={left} y={top} width={width} height={height} fill="transparent" />;
}
