import { createContext, useContext } from "react";

/** Where the app is published, if the deployer has said so. */
export const PublicUrl = createContext<string | null>(null);

export function usePublicUrl(): string | null {
  return useContext(PublicUrl);
}
