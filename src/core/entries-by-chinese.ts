import type { Entry } from "./entry.ts";

/** Tells the entries that list a Chinese term, those that prefer it first; undefined where none does. */
export type EntriesByChinese = Pick<ReadonlyMap<string, readonly Entry[]>, "get">;
