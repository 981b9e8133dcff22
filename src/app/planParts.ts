import { latePart } from "./latePart.tsx";

// Parts of a plan that are fetched when they are first wanted.

export const VersionNotice = latePart(
  () => import("#features/share/VersionNotice.tsx").then((file) => file.VersionNotice),
  undefined,
  null,
);
export const ExportChoices = latePart(() =>
  import("#features/handout/ExportChoices.tsx").then((file) => file.ExportChoices),
);
export const StopFields = latePart(() =>
  import("#features/tour/StopFields.tsx").then((file) => file.StopFields),
);
