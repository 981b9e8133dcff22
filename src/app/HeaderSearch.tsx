import "#features/search/search.css";
import { lazy, Suspense } from "react";
import { useCatalog } from "#services/dataFiles.ts";
import { showSpot } from "#state/view.ts";

const Search = lazy(() =>
  import("#features/search/Search.tsx").then(({ Search: part }) => ({ default: part })),
);

/** The search over all that has been loaded. */
export function HeaderSearch() {
  const { content } = useCatalog();
  return (
    <Suspense>
      <Search catalog={content} onPlace={({ point, name }) => showSpot({ point, name })} />
    </Suspense>
  );
}
