import type { Writer } from "../format.ts";
import { delimited } from "./delimited.ts";

/** A table of entries with commas between the cells. */
export const writer: Writer = {
  write: (entries, options) => [{ ending: ".csv", chunks: delimited(entries, ",", options) }],
};
