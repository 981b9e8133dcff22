import type { Catalog } from "#domain/evidence/catalog.ts";
import { Programme } from "#features/programme/Programme.tsx";
import { programmeWords } from "#i18n/programmeWords.ts";
import { latePart } from "./latePart.tsx";

// The sentence above the rows is there at once.
const FactRow = latePart(
  () => import("#features/sites/FactRow.tsx").then((file) => file.FactRow),
  undefined,
  null,
);

const PROGRAMME = {
  id: "programme",
  name: { vi: programmeWords.vi.title, en: programmeWords.en.title },
};

/** The facts on the programme, in the rows of the sites. */
export function ProgrammeFacts({ catalog }: { catalog: Catalog }) {
  return (
    <Programme
      facts={catalog.programme}
      row={(fact) => <FactRow site={PROGRAMME} fact={fact} catalog={catalog} />}
    />
  );
}
