import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { configQuery } from "#services/config.ts";
import { PublicUrl } from "#ui/PublicUrl.ts";

/** Tells everything within where links that leave the app lead. */
export function Published({ children }: { children: ReactNode }) {
  const { data: config } = useQuery(configQuery);
  return <PublicUrl value={config?.publicUrl ?? null}>{children}</PublicUrl>;
}
