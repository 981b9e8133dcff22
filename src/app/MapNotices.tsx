import { latePart } from "./latePart.tsx";
import type { MapNoticesProps } from "./MapNoticeList.tsx";

const MapNoticeList = latePart(
  () => import("./MapNoticeList.tsx").then((file) => file.MapNoticeList),
  undefined,
  null,
);

/** Sentences about the map, on the map; said aloud by what stands here before there are any. */
export function MapNotices(props: MapNoticesProps) {
  const { state, ground, person } = props;
  const isDrawn = state === "loading" || state === "ready";
  const hasAny = !isDrawn || ground.notice !== null || person.kind !== "hidden";
  return (
    <div className="map-notices" role="status">
      {hasAny && <MapNoticeList {...props} />}
    </div>
  );
}
