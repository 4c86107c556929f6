import type { Writer } from "../format.ts";
import { delimited } from "./delimited.ts";

/** A table of entries with tabs between the cells. */
export const writer: Writer = {
  write: (entries, options) => [{ ending: ".tsv", chunks: delimited(entries, "\t", options) }],
};
