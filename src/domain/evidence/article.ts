import * as v from "valibot";
import { type Issue, schemaIssues, shown } from "#domain/base/issue.ts";
import { fail, ok, type Result } from "#domain/base/result.ts";
import {
  id,
  isoDate,
  LANGUAGES,
  type Language,
  type LocalText,
  localText,
  words,
} from "#domain/base/text.ts";
import { webAddress } from "./source.ts";

/** Half-open range of UTF-16 offsets into an article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Sentence extends Span {
  /** Stable id such as `vi-p3s1`: article, paragraph, sentence. */
  readonly id: string;
}

export interface Paragraph {
  readonly id: string;
  readonly sentences: readonly Sentence[];
}

/** A source article as its cleaned text in NFC, cut into paragraphs and sentences. */
export interface Article {
  readonly id: string;
  readonly language: Language;
  readonly title: string | null;
  readonly titleFrom: "page" | "address" | "unknown";
  readonly publisher: LocalText | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly provenance: LocalText;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const articleSchema = v.strictObject({
  id,
  language: v.picklist(LANGUAGES),
  title: v.nullable(words),
  titleFrom: v.picklist(["page", "address", "unknown"]),
  publisher: v.nullable(localText),
  published: v.nullable(isoDate),
  url: v.nullable(webAddress),
  provenance: localText,
  text: words,
  paragraphs: v.array(
    v.strictObject({
      id,
      sentences: v.pipe(
        v.array(v.strictObject({ id, start: offset, end: offset })),
        v.minLength(1),
      ),
    }),
  ),
});

export function parseArticle(json: unknown, file: string): Result<Article, Issue[]> {
  const parsed = v.safeParse(articleSchema, json);
  if (!parsed.success) return fail(schemaIssues(file, parsed.issues));
  const issues = segmentationIssues(parsed.output, file);
  return issues.length > 0 ? fail(issues) : ok(parsed.output);
}

export function sentencesOf(article: Article): readonly Sentence[] {
  return article.paragraphs.flatMap((paragraph) => paragraph.sentences);
}

export function sentenceText(article: Article, span: Span): string {
  return article.text.slice(span.start, span.end);
}

/** Where the build puts the text alone, for programs that read no JSON; as the article's own path, below `data/`. */
export function textCopyOf({ id }: Pick<Article, "id">): string {
  return `articles/${id}.txt`;
}

/**
 * Offsets are right when sentences and the white space between them are the whole text, when no
 * sentence begins or ends in white space, and when lines break between paragraphs only: an offset
 * that is off by one breaks one of the three.
 */
function segmentationIssues(article: Article, file: string): Issue[] {
  const issues: Issue[] = [];
  let end = 0;
  article.paragraphs.forEach((paragraph, p) => {
    if (paragraph.id !== `${article.id}-p${p + 1}`) {
      issues.push({
        file,
        feature: paragraph.id,
        property: "id",
        found: paragraph.id,
        expected: "sentence-order",
        detail: `${article.id}-p${p + 1}`,
      });
    }
    paragraph.sentences.forEach((sentence, s) => {
      const wantedId = `${article.id}-p${p + 1}s${s + 1}`;
      if (sentence.id !== wantedId) {
        issues.push({
          file,
          feature: sentence.id,
          property: "id",
          found: sentence.id,
          expected: "sentence-order",
          detail: wantedId,
        });
      }
      const gap = article.text.slice(end, sentence.start);
      const text = sentenceText(article, sentence);
      const brokenLine = gap.includes("\n") !== (s === 0 && p > 0);
      const gapIsBlank = gap.trim() === "" && (gap !== "" || (p === 0 && s === 0));
      const isWhole = text !== "" && text === text.trim() && !text.includes("\n");
      if (!gapIsBlank || brokenLine || !isWhole || sentence.start < end) {
        issues.push({
          file,
          feature: sentence.id,
          property: `start ${sentence.start}, end ${sentence.end}`,
          found: shown(gap.trim() === "" ? text : gap + text),
          expected: "sentence-bounds",
        });
      }
      end = sentence.end;
    });
  });
  if (end !== article.text.length) {
    issues.push({
      file,
      property: "text",
      found: shown(article.text.slice(end)),
      expected: "sentence-bounds",
      detail: `${end}`,
    });
  }
  return issues;
}
