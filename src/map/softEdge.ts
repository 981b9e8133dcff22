import { softBands } from "virtual:soft-bands";
import type { SoftEdge } from "./scene.ts";

/** As the build has worked it out (`data/build/softBands.ts`). */
export const softEdge: SoftEdge = (extent) => softBands[extent];
