import { useView } from "#state/view.ts";
import { latePart } from "./latePart.tsx";

const IgnoredList = latePart(
  () => import("./IgnoredList.tsx").then((file) => file.IgnoredList),
  undefined,
  null,
);

/** Parts of the address that could not be followed, said aloud by what stands here before there are any. */
export function IgnoredParameters() {
  const hasAny = useView(({ ignored }) => ignored.length > 0);
  return <div role="status">{hasAny && <IgnoredList />}</div>;
}
