import { sentencesOf } from "./article.ts";
import { type Catalog, type Passage, sentenceOf } from "./catalog.ts";
import { REQUIRED_FACTS } from "./fact.ts";
import { type Ring, turning } from "./geo.ts";
import { type Issue, shown } from "./issue.ts";
import { areaIssue, duplicate, repeated } from "./issueParts.ts";
import type { Site } from "./site.ts";

/** Faults that only show when the files are read together. None may reach a build. */
export function catalogIssues(catalog: Catalog): Issue[] {
  return [
    ...duplicateIssues(catalog),
    ...catalog.sites.flatMap((site) => siteIssues(catalog, site)),
    ...placeIssues(catalog),
    ...catalog.passages.flatMap((passage) => passageIssues(catalog, passage)),
    ...referenceIssues(catalog),
  ];
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
    ...sourceIssues(catalog, file, `${site.id}-visitor-point`, site.sources),
    ...repeated(site.facts.map((fact) => fact.id)).map((id) => duplicate(file, id)),
  ];
  if (!catalog.passages.some((passage) => passage.site === site.id)) {
    issues.push({
      file: "citations.json",
      found: "nothing",
      expected: "citation",
      detail: site.id,
    });
  }
  for (const fact of site.facts) {
    if (fact.kind !== "not-stated") {
      issues.push(...sourceIssues(catalog, file, fact.id, fact.sources));
    }
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
      ...sourceIssues(catalog, file, extent.id, extent.sources),
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
    ...sourceIssues(catalog, "places.geojson", place.id, place.sources),
  ]);
}

function passageIssues(catalog: Catalog, passage: Passage): Issue[] {
  const at = { file: "citations.json", feature: passage.id };
  const issues: Issue[] = [];
  if (!catalog.sites.some((site) => site.id === passage.site)) {
    issues.push({ ...at, property: "site", found: passage.site, expected: "known-id" });
  }
  const found = sentenceOf(catalog, passage.sentence);
  if (!found || found.article.id !== passage.article) {
    issues.push({ ...at, property: "sentence", found: passage.sentence, expected: "known-id" });
  }
  if (passage.span.ok) return issues;
  const { problem } = passage.span;
  if (problem.kind === "quote-outside-sentence") {
    if (found) {
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

function referenceIssues(catalog: Catalog): Issue[] {
  const unknown = (file: string, feature: string, property: string, ids: readonly string[]) =>
    ids
      .filter((id) => !sentenceOf(catalog, id))
      .map((id): Issue => ({ file, feature, property, found: id, expected: "known-id" }));
  return [
    ...catalog.parallels.flatMap((parallel) => [
      ...unknown("parallels.json", parallel.id, "vi", parallel.vi),
      ...unknown("parallels.json", parallel.id, "en", parallel.en),
    ]),
    ...catalog.discrepancies.flatMap((discrepancy) => [
      ...unknown("discrepancies.json", discrepancy.id, "sentences", discrepancy.sentences),
      ...unknownSources(catalog, "discrepancies.json", discrepancy.id, discrepancy.sources),
    ]),
  ];
}

function sourceIssues(
  catalog: Catalog,
  file: string,
  feature: string,
  sources: readonly string[],
): Issue[] {
  if (sources.length === 0) {
    return [{ file, feature, property: "sources", found: "[]", expected: "source" }];
  }
  return unknownSources(catalog, file, feature, sources);
}

function unknownSources(
  catalog: Catalog,
  file: string,
  feature: string,
  sources: readonly string[],
): Issue[] {
  return sources
    .filter((id) => !catalog.sources.has(id))
    .map((id) => ({
      file,
      feature,
      property: "sources",
      found: id,
      expected: "known-id",
      detail: "sources.json",
    }));
}
