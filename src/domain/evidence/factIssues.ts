import type { Issue } from "#domain/base/issue.ts";
import { duplicate, repeated } from "#domain/base/issueParts.ts";
import type { Fact, StatedFact } from "./fact.ts";
import { sourceIssues } from "./sourceIssues.ts";

/** Faults of the facts of one file that only show when they are read together, and with the sources. */
export function factIssues(
  sources: ReadonlyMap<string, unknown>,
  file: string,
  facts: readonly Fact[],
): Issue[] {
  const stated = facts.filter((fact) => fact.kind !== "not-stated");
  return [
    ...repeated(facts.map(({ id }) => id)).map((id) => duplicate(file, id)),
    ...stated.flatMap((fact) => sourceIssues(sources, file, fact.id, fact.sources)),
    ...stated.flatMap((fact) => differingIssues(file, fact, stated)),
  ];
}

/** A difference is told once, by one of its facts, of others that have a value. */
function differingIssues(file: string, fact: StatedFact, stated: readonly StatedFact[]): Issue[] {
  if (!fact.differs) return [];
  const { kind, from } = fact.differs;
  if (!from) {
    // Where the sources of one fact differ, only its note can say how.
    if (fact.note) return [];
    return [{ file, feature: fact.id, property: "note", found: "nothing", expected: "property" }];
  }
  const at = { file, feature: fact.id, property: "differs.from" };
  const namesBack = ({ differs }: StatedFact) =>
    differs?.kind === kind && differs.from?.includes(fact.id) === true;
  return from.flatMap((id, i): Issue[] => {
    const others = stated.filter((other) => other.id === id);
    if (others.length === 0) return [{ ...at, found: id, expected: "known-id", detail: file }];
    const isTold = id === fact.id || from.indexOf(id) < i || others.some(namesBack);
    return isTold ? [{ ...at, found: id, expected: "unique-id" }] : [];
  });
}
