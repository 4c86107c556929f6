/** Formats of exchange, in the order of the help. */
export const FORMAT_NAMES = [
  "json",
  "jsonl",
  "yaml",
  "csv",
  "tsv",
  "xlsx",
  "md",
  "html",
  "tbx",
  "tbx2",
  "tmx",
  "omegat",
  "weblate",
  "deepl",
  "google",
  "prompt",
  "memoq",
  "xbench",
  "multiterm",
  "anki",
  "stardict",
  "yomitan",
  "skos",
] as const;

export type FormatName = (typeof FORMAT_NAMES)[number];

export function isFormatName(word: string): word is FormatName {
  return (FORMAT_NAMES as readonly string[]).includes(word);
}
