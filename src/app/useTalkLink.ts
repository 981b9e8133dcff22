import { useQuery } from "@tanstack/react-query";
import type { TalkLink } from "#features/present/talkLink.ts";
import { configQuery } from "#services/config.ts";
import { appLink, linkBase, tourLink } from "#state/tourLink.ts";
import type { PlannedTalk } from "./Stage.tsx";

/** Where people find what the talk showed. */
export function useTalkLink(planned: PlannedTalk | null): TalkLink {
  const { data: config } = useQuery(configQuery);
  const base = linkBase(config?.publicUrl ?? null);
  if (!base.isPublic) return { kind: "here" };
  const code = planned?.linkCode ?? null;
  if (code !== null) return { kind: "public", url: tourLink(base, code), withoutTour: false };
  return { kind: "public", url: appLink(base), withoutTour: planned !== null };
}
