import { useEffect } from "react";
import { connectFrame } from "#embed/frameView.ts";
import { siteIds } from "#services/dataFiles.ts";
import { useView } from "#state/view.ts";
import { embedOptions, reportBadOptions } from "./embedOptions.ts";

/** Joins this page to the one around it while it shows. */
export function useEmbedding(): void {
  const parent = useView((view) => view.parent);
  useEffect(() => connectFrame({ parent, siteIds }).close, [parent]);
  useEffect(reportBadOptions, []);
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.embed = embedOptions().controls === "none" ? "without-controls" : "";
    return () => {
      delete dataset.embed;
    };
  }, []);
}
