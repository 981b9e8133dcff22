import { lazy } from "react";
import type { Catalog } from "#domain/evidence/catalog.ts";
import { Programme } from "#features/programme/Programme.tsx";
import { programmeWords } from "#i18n/programmeWords.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { ErrorScreen } from "./ErrorScreen.tsx";

const FactRow = lazy(() =>
  import("#features/sites/FactRow.tsx").then(({ FactRow: part }) => ({ default: part })),
);

const PROGRAMME = {
  id: "programme",
  name: { vi: programmeWords.vi.title, en: programmeWords.en.title },
};

/** The facts on the programme, in the rows of the sites. */
export function ProgrammeFacts({ catalog }: { catalog: Catalog }) {
  return (
    <ErrorBoundary fallback={<ErrorScreen />}>
      <Programme
        facts={catalog.programme}
        row={(fact) => (
          <FactRow site={PROGRAMME} fact={fact} sources={catalog.sources} links={catalog.links} />
        )}
      />
    </ErrorBoundary>
  );
}
