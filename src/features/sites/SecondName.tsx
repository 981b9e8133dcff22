import { otherLanguage } from "#domain/base/text.ts";
import { type Site, statedFact } from "#domain/evidence/site.ts";
import { formatValue } from "#i18n/format.ts";
import { useLanguage } from "#i18n/WordsProvider.tsx";

/** The name in the other language; where both are the same short form, the full name of today. */
export function SecondName({ site, className }: { site: Site; className: string }) {
  const language = useLanguage();
  const other = otherLanguage(language);
  if (site.name[other] !== site.name[language]) {
    return (
      <span className={className} lang={other}>
        {site.name[other]}
      </span>
    );
  }
  const full = statedFact(site, "name-now");
  return full && <span className={className}>{formatValue(full.value, language)}</span>;
}
