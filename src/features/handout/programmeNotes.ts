import { type Catalog, type Passage, passagesOfSite } from "#domain/evidence/catalog.ts";
import { RELATIONS } from "#domain/evidence/evidence.ts";
import type { Site } from "#domain/evidence/site.ts";
import type { Tour } from "#domain/tour/tour.ts";
import { placeOf } from "#domain/tour/tourPlace.ts";

/** A sentence of an article on sites that are visited, on all in the same way. */
export interface Note {
  /** From 1. */
  readonly number: number;
  readonly sites: readonly Site[];
  /** One of each site. */
  readonly passages: readonly [Passage, ...Passage[]];
}

/** For each site the passage that bears on it most, in the order of the visits. */
export function programmeNotes(catalog: Catalog, tour: Tour): readonly Note[] {
  const sites = tour.days.flatMap(({ stops }) =>
    stops.flatMap(({ place }) => placeOf(catalog, place)?.site ?? []),
  );
  return [...new Set(sites)].reduce<readonly Note[]>((notes, site) => {
    const passage = bestOf(catalog, site);
    return passage ? withPassage(notes, site, passage) : notes;
  }, []);
}

function bestOf(catalog: Catalog, site: Site): Passage | undefined {
  const rank = ({ relation }: Passage) => RELATIONS.indexOf(relation);
  // What is not found in the article proves nothing.
  const found = passagesOfSite(catalog, site.id).filter(({ span }) => span.ok);
  return found.toSorted((a, b) => rank(a) - rank(b))[0];
}

function withPassage(notes: readonly Note[], site: Site, passage: Passage): readonly Note[] {
  const isSameSentence = ({ passages: [first] }: Note) =>
    first.sentence === passage.sentence && first.relation === passage.relation;
  if (!notes.some(isSameSentence)) {
    return [...notes, { number: notes.length + 1, sites: [site], passages: [passage] }];
  }
  return notes.map((note) =>
    isSameSentence(note)
      ? { ...note, sites: [...note.sites, site], passages: [...note.passages, passage] }
      : note,
  );
}
