import { type Ring, turning } from "#domain/base/geo.ts";
import { type Issue, shown } from "#domain/base/issue.ts";
import { areaIssue, duplicate, repeated } from "#domain/base/issueParts.ts";
import { sentencesOf } from "./article.ts";
import type { Catalog, Passage } from "./catalog.ts";
import { REQUIRED_FACTS } from "./fact.ts";
import { factIssues } from "./factIssues.ts";
import type { Site } from "./site.ts";
import { sourceIssues, unknownSources } from "./sourceIssues.ts";

/** Faults that only show when the files are read together. None may reach a build. */
export function catalogIssues(catalog: Catalog): Issue[] {
  const homes = homesIn(catalog);
  return [
    ...duplicateIssues(catalog),
    ...catalog.sites.flatMap((site) => siteIssues(catalog, site)),
    ...placeIssues(catalog),
    ...factIssues(catalog.sources, "programme.json", catalog.programme),
    ...catalog.passages.flatMap((passage) => passageIssues(catalog, passage, homes)),
    ...referenceIssues(catalog, homes),
  ];
}

/** The article of each sentence, by the sentence's id. */
type Homes = ReadonlyMap<string, string>;

function homesIn(catalog: Catalog): Homes {
  return new Map(
    catalog.articles.flatMap((article) => sentencesOf(article).map(({ id }) => [id, article.id])),
  );
}

function duplicateIssues(catalog: Catalog): Issue[] {
  const { sites, places, passages, parallels, discrepancies } = catalog;
  const ids = <T extends { id: string }>(entries: readonly T[]) => entries.map(({ id }) => id);
  return [
    ...repeated(ids(sites)).map((id) => duplicate(`sites/${id}.geojson`, id)),
    ...repeated(sites.flatMap((site) => ids(site.extents))).map((id) => duplicate("sites", id)),
    ...repeated([...ids(places), ...ids(sites)]).map((id) => duplicate("places.geojson", id)),
    ...repeated(ids(passages)).map((id) => duplicate("citations.json", id)),
    ...repeated(ids(parallels)).map((id) => duplicate("parallels.json", id)),
    ...repeated(ids(discrepancies)).map((id) => duplicate("discrepancies.json", id)),
    ...repeated(catalog.articles.flatMap((article) => ids(sentencesOf(article)))).map((id) =>
      duplicate("articles", id),
    ),
  ];
}

function siteIssues(catalog: Catalog, site: Site): Issue[] {
  const { file } = site;
  const issues = [
    ...areaIssue(file, `${site.id}-visitor-point`, site.visitorPoint),
    ...sourceIssues(catalog.sources, file, `${site.id}-visitor-point`, site.sources),
    ...factIssues(catalog.sources, file, site.facts),
  ];
  if (!catalog.passages.some((passage) => passage.site === site.id)) {
    issues.push({
      file: "citations.json",
      found: "nothing",
      expected: "citation",
      detail: site.id,
    });
  }
  for (const id of REQUIRED_FACTS) {
    if (!site.facts.some((fact) => fact.id === id)) {
      issues.push({
        file,
        feature: id,
        property: "facts",
        found: "nothing",
        expected: "required-fact",
      });
    }
  }
  if (catalog.sites.some((other) => other !== site && other.symbol === site.symbol)) {
    issues.push({
      file,
      feature: `${site.id}-visitor-point`,
      property: "symbol",
      found: site.symbol,
      expected: "own-symbol",
    });
  }
  for (const extent of site.extents) {
    issues.push(
      ...sourceIssues(catalog.sources, file, extent.id, extent.sources),
      ...extent.polygon.flatMap((ring, i) => ringIssues(file, extent.id, ring, i === 0)),
    );
  }
  return issues;
}

/** RFC 7946 §3.1.6: closed, exterior counter-clockwise, holes clockwise. */
function ringIssues(file: string, feature: string, ring: Ring, isExterior: boolean): Issue[] {
  const first = ring[0];
  const last = ring.at(-1);
  const property = "geometry.coordinates";
  const issues = ring.flatMap(([lng, lat]) => areaIssue(file, feature, { lng, lat }));
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
    issues.push({
      file,
      feature,
      property,
      found: shown(last),
      expected: "closed-ring",
      detail: shown(first),
    });
  }
  if (turning(ring) > 0 !== isExterior) {
    issues.push({
      file,
      feature,
      property,
      found: shown(ring.slice(0, 3)),
      expected: isExterior ? "counter-clockwise" : "clockwise",
    });
  }
  return issues;
}

function placeIssues(catalog: Catalog): Issue[] {
  return catalog.places.flatMap((place) => [
    ...areaIssue("places.geojson", place.id, place.point),
    ...sourceIssues(catalog.sources, "places.geojson", place.id, place.sources),
  ]);
}

function passageIssues(catalog: Catalog, passage: Passage, homes: Homes): Issue[] {
  const at = { file: "citations.json", feature: passage.id };
  const issues: Issue[] = [];
  if (!catalog.sites.some((site) => site.id === passage.site)) {
    issues.push({ ...at, property: "site", found: passage.site, expected: "known-id" });
  }
  if (homes.get(passage.sentence) !== passage.article) {
    issues.push({ ...at, property: "sentence", found: passage.sentence, expected: "known-id" });
  }
  if (passage.span.ok) return issues;
  const { problem } = passage.span;
  if (problem.kind === "quote-outside-sentence") {
    if (homes.has(passage.sentence)) {
      issues.push({
        ...at,
        property: "quote",
        found: `“${passage.quote.exact}”`,
        expected: "quote-in-sentence",
        detail: passage.sentence,
      });
    }
  } else {
    const count = problem.kind === "quote-found-twice" ? problem.count : 0;
    issues.push({
      ...at,
      property: "quote",
      found: `${count} × “${passage.quote.exact}”`,
      expected: "quote-once",
      detail: `articles/${passage.article}.json`,
    });
  }
  return issues;
}

function referenceIssues(catalog: Catalog, homes: Homes): Issue[] {
  const unknown = (file: string, feature: string, property: string, ids: readonly string[]) =>
    ids
      .filter((id) => !homes.has(id))
      .map((id): Issue => ({ file, feature, property, found: id, expected: "known-id" }));
  const facts = [{ file: "programme.json", facts: catalog.programme }, ...catalog.sites].flatMap(
    ({ file, facts }) => facts.map((fact) => ({ file, fact })),
  );
  return [
    ...facts.flatMap(({ file, fact }) =>
      fact.kind === "not-stated" ? [] : unknown(file, fact.id, "passages", fact.passages ?? []),
    ),
    ...catalog.parallels.flatMap((parallel) => [
      ...unknown("parallels.json", parallel.id, "vi", parallel.vi),
      ...unknown("parallels.json", parallel.id, "en", parallel.en),
    ]),
    ...catalog.discrepancies.flatMap((discrepancy) => [
      ...unknown("discrepancies.json", discrepancy.id, "sentences", discrepancy.sentences),
      ...unknownSources(catalog.sources, "discrepancies.json", discrepancy.id, discrepancy.sources),
    ]),
  ];
}
