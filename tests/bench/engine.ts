import type { Entry } from "../../src/core/entry.ts";

/** A search engine over a corpus. */
export interface Engine {
  readonly name: string;
  /** How it was set up, in a line. */
  readonly about: string;
  /** Makes its index; the answer to a query is at most so many entries, best first, with what matched. */
  readonly build: (entries: readonly Entry[]) => (query: string, limit: number) => readonly Entry[];
}
