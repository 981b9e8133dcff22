import { expect, test } from "vitest";
import { readData } from "#data/sources.ts";
import { issueSentence } from "#i18n/issueSentence.ts";
import { aDataFolder, setting } from "#tests/build.ts";

/** What a build says of `data/` after one edit. */
function saidOf(file: string, edit: (text: string) => string): string[] {
  const { issues } = readData(aDataFolder({ file, edit }));
  return issues.map((issue) => issueSentence(issue, "en"));
}

const quote = "#vi-p3s1-ioc.quote";
const iocQuote = "“Trung tâm giám sát dịch vụ đô thị thông minh (IOC)”";
const once = "expected the quote exactly once in the article (articles/vi.json)";

test.each([
  [
    "a quote without its tone marks",
    "citations.json",
    setting(`${quote}.exact`, "Trung tam giam sat"),
    `citations.json, “vi-p3s1-ioc”, quote: found 0 × “Trung tam giam sat”, ${once}`,
  ],
  [
    "a quote with a wrong prefix",
    "citations.json",
    setting(`${quote}.prefix`, "Hà Nội: "),
    `citations.json, “vi-p3s1-ioc”, quote: found 0 × ${iocQuote}, ${once}`,
  ],
  [
    "a quote found more than once",
    "citations.json",
    setting(quote, { type: "TextQuoteSelector", exact: "Hoa Kỳ", prefix: "", suffix: "" }),
    `citations.json, “vi-p3s1-ioc”, quote: found 15 × “Hoa Kỳ”, ${once}`,
  ],
  [
    "a quote outside its sentence",
    "citations.json",
    setting("#vi-p3s1-ioc.sentence", "vi-p4s1"),
    `citations.json, “vi-p3s1-ioc”, quote: found ${iocQuote}, expected the quote inside its sentence (vi-p4s1)`,
  ],
  [
    "a quote that runs on into the next sentence",
    "citations.json",
    (text: string) =>
      setting(
        "#vi-p3s1-ioc.sentence",
        "vi-p4s1",
      )(
        setting(quote, {
          type: "TextQuoteSelector",
          exact: "hiệu quả. Hiện nay",
          prefix: "",
          suffix: "",
        })(text),
      ),
    "citations.json, “vi-p3s1-ioc”, quote: found “hiệu quả. Hiện nay”, expected the quote inside its sentence (vi-p4s1)",
  ],
  [
    "a citation of a sentence that does not exist",
    "citations.json",
    setting("#vi-p3s1-ioc.sentence", "vi-p3s2"),
    "citations.json, “vi-p3s1-ioc”, sentence: found vi-p3s2, expected an id that exists",
  ],
  [
    "a citation of an unknown site",
    "citations.json",
    setting("#vi-p3s1-ioc.site", "hanoi"),
    "citations.json, “vi-p3s1-ioc”, site: found hanoi, expected an id that exists",
  ],
  [
    "an unknown relation",
    "citations.json",
    setting("#vi-p3s1-ioc.relation", "mentions"),
    "citations.json, “vi-p3s1-ioc”, 1.relation: found mentions, expected another shape",
    '"names" | "category" | "context"',
  ],
  [
    "two citations of one id",
    "citations.json",
    setting("#vi-p3s1-ioc.id", "vi-p1s1-ioc"),
    "citations.json, “vi-p1s1-ioc”, id: found vi-p1s1-ioc, expected an id that is used once",
  ],
  [
    "a site without a citation",
    "citations.json",
    (text: string) => text.replaceAll('"site": "dhpiza"', '"site": "it-park"'),
    "citations.json: found nothing, expected at least one citation for the site (dhpiza)",
  ],
  [
    "a file that breaks off",
    "citations.json",
    (text: string) => text.slice(0, text.indexOf("bài báo") + 4),
    "citations.json: found ",
    "expected complete JSON",
  ],
  ["an empty file", "parallels.json", () => "", "parallels.json: found", "expected complete JSON"],
  [
    "a sentence that begins one letter late",
    "articles/vi.json",
    setting("paragraphs.#vi-p4.sentences.#vi-p4s2.start", 1279),
    "articles/vi.json, “vi-p4s2”, start 1279, end 1368: found  Hiện nay, thành phố",
    "expected offsets that cut the text into whole sentences",
  ],
  [
    "an article in an unknown language",
    "articles/vi.json",
    setting("language", "fr"),
    "articles/vi.json, “vi”, language: found fr, expected another shape",
    '"vi" | "en"',
  ],
  [
    "a parallel of an unknown sentence",
    "parallels.json",
    setting("#par-most-parks.vi", ["vi-p8s9"]),
    "parallels.json, “par-most-parks”, vi: found vi-p8s9, expected an id that exists",
  ],
  [
    "a discrepancy of an unknown sentence",
    "discrepancies.json",
    setting("#sitkoff-title.sentences", ["vi-p6s1", "en-p4s2"]),
    "discrepancies.json, “sitkoff-title”, sentences: found en-p4s2, expected an id that exists",
  ],
  [
    "a discrepancy with an unknown source",
    "discrepancies.json",
    setting("#sitkoff-title.sources", ["nobody"]),
    "discrepancies.json, “sitkoff-title”, sources: found nobody, expected an id that exists (sources.json)",
  ],
  [
    "a source without an address",
    "sources.json",
    setting("#vietnamplus-2023-08-14.url", undefined),
    "sources.json, “vietnamplus-2023-08-14”, 3.url: found nothing, expected this property to be there",
  ],
  [
    "a source whose address is not of the web",
    "sources.json",
    setting("#vietnamplus-2023-08-14.url", "ftp://en.vietnamplus.vn/266207"),
    "sources.json, “vietnamplus-2023-08-14”, 3.url: found ftp://en.vietnamplus.vn/266207, expected",
    "an http or https address",
  ],
  [
    "a source without a title that does not say not-read",
    "sources.json",
    setting("#vietnamplus-2023-08-14.title", null),
    "sources.json, “vietnamplus-2023-08-14”, 3.title: found null, expected another shape (string)",
  ],
  [
    "a source in an unknown language",
    "sources.json",
    setting("#vietnamplus-2023-08-14.language", "xx"),
    "sources.json, “vietnamplus-2023-08-14”, 3.language: found xx, expected another shape",
    '"vi" | "en"',
  ],
  [
    "two sources of one id",
    "sources.json",
    setting("#vietnamplus-2023-08-14.id", "van-nghe-da-nang-2023-08-14"),
    "sources.json, “van-nghe-da-nang-2023-08-14”, id: found van-nghe-da-nang-2023-08-14, expected an id that is used once",
  ],
])("%s is named by file, entry and property", (_fault, file, edit, ...parts) => {
  const said = saidOf(file, edit);

  expect(said).toHaveLength(1);
  for (const part of parts) expect(said[0]).toContain(part);
});
