import { useWords } from "#i18n/WordsProvider.tsx";

/** Stands where a small part of a row did not come. */
export function MissingPart() {
  const { problems } = useWords();
  return <small>{problems.title}</small>;
}
