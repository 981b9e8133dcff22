import { differencesAt } from "#domain/evidence/differences.ts";
import type { Fact } from "#domain/evidence/fact.ts";
import type { Site } from "#domain/evidence/site.ts";
import type { SheetBox, SheetParagraph } from "#domain/stage/sheet.ts";
import { cutShort } from "#domain/stage/sheetFit.ts";
import { heightOf } from "#domain/stage/sheetLines.ts";
import { slideFacts } from "#domain/stage/slideFacts.ts";
import { formatAsOf } from "#i18n/format.ts";
import { presentWords } from "#i18n/presentWords.ts";
import { slideFileWords } from "#i18n/slideFileWords.ts";
import { MARGIN, type SheetContext, WORDS_WIDTH } from "./sheetContext.ts";
import { paragraph, run, textBox } from "./sheetText.ts";
import { factAnswer } from "./slideText.ts";

/** Sizes of a figure and of an answer in words, the best first; below 32 nobody reads at the back. */
const WAYS = [
  { figure: 58, answer: 40 },
  { figure: 52, answer: 37 },
  { figure: 46, answer: 34 },
  { figure: 42, answer: 32 },
] as const;
const RULE_GAP = 14;
const ABOVE_RULE = 26;
const LEAST_ABOVE_RULE = 16;

/** Facts under one another between two heights, each under a hairline. */
export function sheetFacts(
  site: Site,
  { from, to, numbers }: { from: number; to: number; numbers: ReadonlyMap<string, number> },
  context: SheetContext,
): readonly SheetBox[] {
  const { language, measure } = context;
  const facts = slideFacts(site);
  const room = to - from;
  const gaps = [ABOVE_RULE, LEAST_ABOVE_RULE];
  const ways = gaps.flatMap((gap) =>
    WAYS.map((sizes) => ({
      gap,
      facts: facts.map((fact) => factText(fact, { site, sizes, numbers }, context)),
    })),
  );
  const heightIn = ({ gap, facts: texts }: (typeof ways)[number]) =>
    texts.reduce((sum, text) => sum + RULE_GAP + heightOf(text, WORDS_WIDTH, measure), 0) +
    gap * (texts.length - 1);
  const tightest = ways.at(-1);
  const way = ways.find((each) => heightIn(each) <= room) ?? tightest;
  if (!way) return [];
  const share = room / facts.length - RULE_GAP - way.gap;
  const isTooHigh = heightIn(way) > room;
  let y = from;
  return way.facts.flatMap((text): SheetBox[] => {
    const shown = isTooHigh ? cutShort(text, { width: WORDS_WIDTH, height: share }, measure) : text;
    const place = { x: MARGIN.side, width: WORDS_WIDTH };
    const name = slideFileWords[language].names.facts;
    const box = textBox({ ...place, name, y: y + RULE_GAP }, shown, measure);
    const rule = { kind: "rule" as const, name: "", ...place, y, height: 0 };
    y += RULE_GAP + box.height + way.gap;
    return [rule, box];
  });
}

interface FactWriting {
  readonly site: Site;
  readonly sizes: (typeof WAYS)[number];
  readonly numbers: ReadonlyMap<string, number>;
}

/** A question, its answer, as of when, and the numbers of those who say so. */
function factText(
  fact: Fact,
  { site, sizes, numbers }: FactWriting,
  { language }: SheetContext,
): readonly SheetParagraph[] {
  const isNumber = fact.kind !== "not-stated" && fact.value.kind !== "text";
  const size = isNumber ? sizes.figure : sizes.answer;
  const answer = run(factAnswer(fact, language), language, {
    isBold: fact.kind !== "not-stated",
    ink: fact.kind === "not-stated" ? "quiet" : "ink",
  });
  const label = paragraph([run(fact.label[language], language, { ink: "quiet" })], 32, {
    leading: 1.25,
  });
  const value = paragraph([answer], size, { leading: isNumber ? 1.2 : 1.25 });
  if (fact.kind === "not-stated") return [label, value];
  const differs = differencesAt(site).some(
    ({ kind, facts }) => kind === "accounts" && facts.includes(fact),
  );
  const said = [
    formatAsOf(fact, language),
    ...(differs ? [presentWords[language].differs] : []),
    `[${fact.sources.flatMap((id) => numbers.get(id) ?? []).join(", ")}]`,
  ];
  return [
    label,
    value,
    paragraph([run(said.join(" · "), language, { ink: "quiet" })], 25, { leading: 1.3, above: 2 }),
  ];
}
