import type { Language } from "#domain/base/text.ts";
import type { Change } from "./dataFolder.ts";

/**
 * A paragraph for the end of each article that nothing cites or compares. Its first sentence has a
 * cited one before it; in the English one stands, in capitals, what the article is quoted with.
 */
export const UNCITED: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    "Buổi trưa hôm ấy trời đổ mưa rào, nhiều người phải trú dưới mái hiên ngoài cổng.",
    "Quầy nước mía đầu đường bán hết sạch từ sớm, chủ quán cười rất tươi với từng vị khách ghé lại.",
    "Chiếc ô màu xanh bỏ quên ở sảnh vẫn còn đó, chưa thấy ai quay lại nhận suốt cả tuần lễ sau.",
  ],
  en: [
    "At noon on that day it rained so hard that many waited below the eaves beside the gate.",
    "A banner with DIGITAL TRANSFORMATION AND SMART CITIES in red letters hung over the juice stand.",
    "A blue umbrella was left behind in the hall and nobody came back for it all the week after.",
  ],
};

/** Both articles with that paragraph. */
export const LONGER_ARTICLES: readonly Change[] = (["vi", "en"] as const).map((language) => ({
  file: `articles/${language}.json`,
  edit: (text) => withParagraph(text, language, UNCITED[language]),
}));

function withParagraph(article: string, language: Language, sentences: readonly string[]): string {
  const { text, paragraphs, ...rest } = JSON.parse(article);
  const id = `${language}-p${paragraphs.length + 1}`;
  let end = `${text}\n\n`.length;
  const added = sentences.map((sentence, i) => {
    const start = end;
    end = start + sentence.length + 1;
    return { id: `${id}s${i + 1}`, start, end: start + sentence.length };
  });
  return JSON.stringify({
    ...rest,
    text: `${text}\n\n${sentences.join(" ")}`,
    paragraphs: [...paragraphs, { id, sentences: added }],
  });
}

/** Pieces of a sentence, one from each of its letters on, longer than any name that others write too. */
export function piecesOf(sentence: string): string[] {
  const length = 60;
  return Array.from({ length: Math.max(1, sentence.length - length) }, (_, start) =>
    sentence.slice(start, start + length),
  );
}
