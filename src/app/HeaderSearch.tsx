import "#features/search/search.css";
import { useState } from "react";
import { Search, type SearchPart } from "#features/search/Search.tsx";
import { useCatalog } from "#services/dataFiles.ts";
import { showSpot } from "#state/view.ts";

/** The search over all that has been loaded; what finds comes when somebody turns to its box. */
export function HeaderSearch() {
  const { content } = useCatalog();
  const [part, setPart] = useState<SearchPart | null>(null);
  const fetchPart = () => {
    // Without it the box stays; the next focus asks again.
    import("#features/search/searchPart.ts").then(
      ({ searchPart }) => setPart(searchPart),
      () => undefined,
    );
  };
  return (
    <Search
      catalog={content}
      part={part}
      onWake={fetchPart}
      onPlace={({ point, name }) => showSpot({ point, name })}
    />
  );
}
