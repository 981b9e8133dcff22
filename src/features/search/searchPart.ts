import { finderOf } from "./finder.ts";
import { followHit } from "./followHit.ts";
import { HitList } from "./HitList.tsx";

/** What the search box needs once somebody turns to it. */
export const searchPart = { finderOf, followHit, HitList };
