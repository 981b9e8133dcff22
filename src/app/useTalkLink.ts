import { useQuery } from "@tanstack/react-query";
import type { TalkLink } from "#features/present/talkLink.ts";
import { linkBase, tourLink } from "#features/share/tourLink.ts";
import { configQuery } from "#services/config.ts";
import type { PlannedTalk } from "./Stage.tsx";

/** Where people find what the talk showed. */
export function useTalkLink(planned: PlannedTalk | null): TalkLink {
  const { data: config } = useQuery(configQuery);
  const base = linkBase(config?.publicUrl ?? null);
  if (!base.isPublic) return { kind: "here" };
  const code = planned?.linkCode ?? null;
  if (code !== null) return { kind: "public", url: tourLink(base, code), withoutTour: false };
  const url = new URL(base.address);
  url.search = "";
  url.hash = "";
  return { kind: "public", url: url.href, withoutTour: planned !== null };
}
