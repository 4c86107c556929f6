import { IN_ARTICLE } from "./article.ts";
import { ASPECTS, type Aspect, aspects, EVERY_ASPECT } from "./aspect.ts";
import type { Format, TbxDialect } from "./format.ts";
import type { FormatName } from "./format-names.ts";

const BASIC = aspects(
  "id",
  "category",
  "admitted",
  "deprecated",
  "traditional",
  "domain",
  "definition",
  "note",
  "sources",
  "related",
);

/** What each dialect of TBX has data categories for. */
const TBX: Readonly<Record<TbxDialect, ReadonlySet<Aspect>>> = {
  core: aspects("id", "category", "admitted", "traditional", "note"),
  min: aspects("id", "category", "admitted", "deprecated", "traditional", "domain", "note"),
  basic: BASIC,
};

const everything = (): ReadonlySet<Aspect> => EVERY_ASPECT;

/** Every format: what it carries, and where its code is. */
export const FORMATS: Readonly<Record<FormatName, Format>> = {
  json: {
    name: "json",
    extension: "json",
    carries: everything,
    load: () => import("./formats/json.ts"),
    loadReader: () => import("./formats/read-json.ts"),
  },
  jsonl: {
    name: "jsonl",
    extension: "jsonl",
    carries: everything,
    load: () => import("./formats/jsonl.ts"),
    loadReader: () => import("./formats/read-jsonl.ts"),
  },
  yaml: {
    name: "yaml",
    extension: "yaml",
    carries: everything,
    load: () => import("./formats/yaml.ts"),
    loadReader: () => import("./formats/read-yaml.ts"),
  },
  csv: {
    name: "csv",
    extension: "csv",
    carries: everything,
    table: "marked",
    load: () => import("./formats/csv.ts"),
    loadReader: () => import("./formats/read-delimited.ts"),
  },
  tsv: {
    name: "tsv",
    extension: "tsv",
    carries: everything,
    table: "marked",
    load: () => import("./formats/tsv.ts"),
    loadReader: () => import("./formats/read-delimited.ts"),
  },
  md: {
    name: "md",
    extension: "md",
    carries: () => aspects("category", "admitted", "deprecated", "pinyin", "definition"),
    load: () => import("./formats/md.ts"),
  },
  tbx: {
    name: "tbx",
    extension: "tbx",
    carries: ({ dialect }) => TBX[dialect],
    load: () => import("./formats/tbx.ts"),
    loadReader: () => import("./formats/read-tbx.ts"),
  },
  tbx2: {
    name: "tbx2",
    extension: "tbx",
    carries: () => BASIC,
    load: () => import("./formats/tbx2.ts"),
    loadReader: () => import("./formats/read-tbx.ts"),
  },
  tmx: {
    name: "tmx",
    extension: "tmx",
    carries: () => aspects("id", "category", "note"),
    load: () => import("./formats/tmx.ts"),
    loadReader: () => import("./formats/read-tmx.ts"),
  },
  anki: {
    name: "anki",
    extension: "txt",
    carries: everything,
    bilingual: true,
    load: () => import("./formats/anki.ts"),
  },
  stardict: {
    name: "stardict",
    extension: "ifo",
    carries: () => IN_ARTICLE,
    binary: true,
    load: () => import("./formats/stardict.ts"),
  },
  yomitan: {
    name: "yomitan",
    extension: "zip",
    carries: () => IN_ARTICLE,
    bilingual: true,
    binary: true,
    load: () => import("./formats/yomitan.ts"),
  },
  skos: {
    name: "skos",
    extension: "ttl",
    carries: () =>
      aspects(...ASPECTS.filter((name) => !["status", "reading", "usage"].includes(name))),
    load: () => import("./formats/skos.ts"),
  },
};
