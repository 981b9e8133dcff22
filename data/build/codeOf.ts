import type { build, Rolldown } from "vite";

/** The code of a module that was built alone, into one file. */
export function codeOf(built: Awaited<ReturnType<typeof build>>, module: string): string {
  const [output] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const code = output?.output[0].code;
  if (code === undefined) throw new Error(`${module} was not built`);
  return code;
}
