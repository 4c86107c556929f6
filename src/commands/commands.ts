import type { Command } from "./command.ts";
import type { CommandName } from "./command-names.ts";

/** What each command takes, and where its code is. */
export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  browse: {
    operand: "query",
    optional: true,
    options: ["no-history", "no-mouse", "ascii", "screen-reader"],
    examples: ["malmoi", "malmoi shanghai", "malmoi --no-mouse --ascii"],
    load: () => import("./browse.ts"),
  },
  search: {
    operand: "query",
    options: [],
    examples: ["malmoi search shanghai elec", "malmoi search -c company shanghai --json"],
    load: () => import("./search.ts"),
  },
  show: {
    operand: "term",
    options: [],
    examples: ["malmoi show place.jiaxing", "malmoi show BYD"],
    load: () => import("./show.ts"),
  },
  read: {
    operand: "text",
    options: ["kind", "explain"],
    examples: [
      "malmoi read \u7ecd\u5174 \u5f20\u5b66\u826f",
      'malmoi read "shao4 xing1" --explain',
      "malmoi read --json - < names.txt",
    ],
    load: () => import("./read.ts"),
  },
  scan: {
    operand: "file",
    options: ["format", "encoding"],
    examples: [
      "malmoi scan draft.docx",
      "malmoi scan source.txt -c company --format csv > terms.csv",
      "malmoi scan - --json < draft.txt",
    ],
    load: () => import("./scan.ts"),
  },
  check: {
    operand: "file",
    options: ["format", "encoding", "rule", "fail-on", "fix", "baseline"],
    examples: [
      "malmoi check draft.md",
      "malmoi check chapter-*.md --rule first-mention=warning --fail-on warning",
      "malmoi check draft.md --fix",
      "malmoi check - --json < draft.txt",
    ],
    load: () => import("./check.ts"),
  },
  harvest: {
    operand: "file",
    options: ["encoding"],
    examples: ["malmoi harvest draft.md > new.yaml", "malmoi harvest issues/*.txt"],
    load: () => import("./harvest.ts"),
  },
  export: {
    operand: "query",
    optional: true,
    options: [
      "format",
      "out",
      "force",
      "strict",
      "status",
      "id",
      "for",
      "from",
      "to",
      "encoding",
      "crlf",
      "dialect",
      "style",
      "max-chars",
    ],
    examples: [
      "malmoi export --format csv --out terms.csv",
      "malmoi export -c place --format tbx2 --out places.tbx",
      "malmoi export --format jsonl shanghai",
    ],
    load: () => import("./export.ts"),
  },
  import: {
    operand: "file",
    options: ["format", "to", "dry-run", "map", "from", "encoding"],
    examples: [
      "malmoi import terms.tbx --dry-run",
      "malmoi import terms.csv -c company --to terms.yaml",
      "malmoi import list.tsv --map A=zh --map B=ko --to terms.yaml",
    ],
    load: () => import("./import.ts"),
  },
  validate: {
    operand: "path",
    optional: true,
    options: [],
    examples: ["malmoi validate", "malmoi validate terms.yaml --json"],
    load: () => import("./validate.ts"),
  },
  fmt: {
    operand: "path",
    optional: true,
    options: ["check"],
    examples: ["malmoi fmt terms.yaml", "malmoi fmt --check"],
    load: () => import("./fmt.ts"),
  },
  stats: {
    operand: undefined,
    options: [],
    examples: ["malmoi stats", "malmoi stats --json"],
    load: () => import("./stats.ts"),
  },
};
