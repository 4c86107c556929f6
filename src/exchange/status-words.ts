import type { TermStatus } from "../core/entry.ts";

/** Values of administrativeStatus (ISO 30042:2019, ISO 12620) as TBX files have them since 2002. */
export const TBX_STATUS: Readonly<Record<TermStatus, string>> = {
  preferred: "preferredTerm-admn-sts",
  admitted: "admittedTerm-admn-sts",
  deprecated: "deprecatedTerm-admn-sts",
};

/** What tools write for a status, in lower case without "term" and "-admn-sts". */
const WORDS: Readonly<Record<string, TermStatus>> = {
  preferred: "preferred",
  standardized: "preferred",
  legal: "preferred",
  regulated: "preferred",
  admitted: "admitted",
  approved: "admitted",
  provisional: "admitted",
  deprecated: "deprecated",
  notrecommended: "deprecated",
  "not recommended": "deprecated",
  forbidden: "deprecated",
  prohibited: "deprecated",
  rejected: "deprecated",
  superseded: "deprecated",
  obsolete: "deprecated",
};

/** The status that a word of another tool means; undefined where it means none. */
export function statusOfWord(word: string): TermStatus | undefined {
  return WORDS[
    word
      .trim()
      .toLowerCase()
      .replace(/-?admn-?sts$/, "")
      .replace(/term$/, "")
  ];
}
