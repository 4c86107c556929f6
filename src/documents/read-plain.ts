import { maskAddresses } from "./mask-addresses.ts";
import type { Reader } from "./reader.ts";
import { textSegments } from "./text-segments.ts";

/** Plain text: all of it is read but web and mail addresses. */
export const plainReader: Reader = {
  takes: "pieces",
  read: (pieces) => textSegments(pieces, (text) => ({ text: maskAddresses(text), directives: [] })),
};
