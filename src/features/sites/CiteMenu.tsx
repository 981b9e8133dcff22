import type { Reference } from "#domain/evidence/reference.ts";
import { bibtexOf, cslJsonOf } from "#exports/bibliography.ts";
import { citeWords } from "#i18n/citeWords.ts";
import { referenceText } from "#i18n/referenceText.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";
import { CopyMenu } from "#ui/CopyMenu.tsx";

interface CiteMenuProps {
  /** What is cited, in a few words. */
  readonly name?: string;
  /** Or the id of what is cited, where it stands beside. */
  readonly about?: string;
  /** Made when it is asked for. */
  readonly reference: () => Reference;
}

/** Copies a statement with where it comes from. */
export function CiteMenu({ name, about, reference }: CiteMenuProps) {
  const language = useLanguage();
  const words = citeWords[language];
  return (
    <CopyMenu
      label={words.cite}
      name={name && words.citeNamed(name)}
      about={about}
      copied={words.copied}
      failed={words.failed}
      items={[
        { name: words.plainText, text: () => referenceText(reference(), language) },
        { name: "BibTeX", text: () => bibtexOf(reference(), language) },
        { name: "CSL-JSON", text: () => JSON.stringify(cslJsonOf(reference(), language), null, 2) },
      ]}
    />
  );
}
