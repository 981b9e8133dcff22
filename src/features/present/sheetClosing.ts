import type { SheetBox } from "#domain/stage/sheet.ts";
import { cutShort } from "#domain/stage/sheetFit.ts";
import type { Slide } from "#domain/stage/slides.ts";
import { presentWords } from "#i18n/presentWords.ts";
import { slideFileWords } from "#i18n/slideFileWords.ts";
import { qrModules } from "#ui/qrModules.ts";
import { besideMap, headOf } from "./sheetBesideMap.ts";
import { MARGIN, type SheetContext, WORDS_WIDTH } from "./sheetContext.ts";
import { paragraph, run, textBox } from "./sheetText.ts";

const CODE = 360;

/** Thanks, and a way to take it all along. */
export function sheetClosing(slide: Slide, context: SheetContext): readonly SheetBox[] {
  const { talk, language, measure, talkLink } = context;
  const words = presentWords[language];
  const { names, noLinks } = slideFileWords[language];
  const place = { name: names.facts, x: MARGIN.side, y: 0, width: WORDS_WIDTH };
  const lead = [paragraph([run(words.closingLine, language)], 38)];
  if (talkLink.kind === "here") {
    const quiet = [paragraph([run(noLinks, language, { ink: "quiet" })], 32)];
    const texts = [lead, quiet].map((text) => textBox(place, text, measure));
    return besideMap(slide, [headOf(slide, context), ...texts], context);
  }
  const { url, withoutTour } = talkLink;
  const isTour = talk.tour !== null && !withoutTour;
  const hasCode = qrModules(url) !== null;
  const written = [
    ...(hasCode ? [paragraph([run(words.scan[isTour ? "tour" : "sites"], language)], 34)] : []),
    paragraph([run(hostAndPath(url), language, { isBold: true, ink: "link", link: url })], 34),
    ...(withoutTour ? [paragraph([run(words.withoutTour, language, { ink: "quiet" })], 32)] : []),
  ];
  const caption = cutShort(written, { width: WORDS_WIDTH, height: 220 }, measure);
  return besideMap(
    slide,
    [
      headOf(slide, context),
      textBox(place, lead, measure),
      ...(hasCode
        ? [
            {
              ...{
                kind: "code" as const,
                name: words.codeOf,
                alt: `${words.codeOf}: ${hostAndPath(url)}`,
              },
              ...{ x: MARGIN.side, y: 0, width: CODE, height: CODE },
            },
          ]
        : []),
      textBox(place, caption, measure),
    ],
    context,
  );
}

/** What can be typed: a code in it cannot. */
function hostAndPath(url: string): string {
  const { host, pathname } = new URL(url);
  return host + pathname.replace(/\/$/, "");
}
