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

/** What termbases of CAT tools have fields for. */
const TERMBASE = ["admitted", "deprecated", "traditional", "domain", "definition", "note"] as const;
const IN_MEMOQ = aspects("category", ...TERMBASE);
const IN_MULTITERM = aspects(...TERMBASE, "sources");

const everything = (): ReadonlySet<Aspect> => EVERY_ASPECT;

/** Every format: what it carries, and where its code is. */
export const FORMATS: Readonly<Record<FormatName, Format>> = {
  xlsx: {
    name: "xlsx",
    extension: "xlsx",
    carries: everything,
    binary: true,
    load: () => import("./formats/xlsx.ts"),
    loadReader: () => import("./formats/read-xlsx.ts"),
  },
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
  html: {
    name: "html",
    extension: "html",
    carries: () =>
      aspects(
        ...ASPECTS.filter(
          (name) => !["reading", "usage", "period", "successor", "domain"].includes(name),
        ),
      ),
    load: () => import("./formats/html.ts"),
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
  omegat: {
    name: "omegat",
    extension: "utf8",
    carries: () => aspects("admitted", "deprecated", "definition", "note"),
    bilingual: true,
    load: () => import("./formats/omegat.ts"),
    loadReader: () => import("./formats/read-omegat.ts"),
  },
  weblate: {
    name: "weblate",
    extension: "csv",
    carries: () => aspects("id", "category", "status", "definition", "note"),
    bilingual: true,
    load: () => import("./formats/weblate.ts"),
    loadReader: () => import("./formats/read-weblate.ts"),
  },
  deepl: {
    name: "deepl",
    extension: "tsv",
    carries: () => aspects("admitted"),
    bilingual: true,
    load: () => import("./formats/deepl.ts"),
    loadReader: () => import("./formats/read-deepl.ts"),
  },
  google: {
    name: "google",
    extension: "csv",
    carries: () => aspects(),
    load: () => import("./formats/google.ts"),
  },
  prompt: {
    name: "prompt",
    extension: "txt",
    carries: () => aspects("deprecated"),
    bilingual: true,
    relevantFirst: true,
    load: () => import("./formats/prompt.ts"),
  },
  memoq: {
    name: "memoq",
    extension: "csv",
    carries: () => IN_MEMOQ,
    load: () => import("./formats/memoq.ts"),
    loadReader: () => import("./formats/read-memoq.ts"),
  },
  xbench: {
    name: "xbench",
    extension: "txt",
    carries: () => aspects("admitted", "deprecated", "definition", "note"),
    bilingual: true,
    table: "marked",
    load: () => import("./formats/xbench.ts"),
  },
  multiterm: {
    name: "multiterm",
    extension: "xml",
    carries: () => IN_MULTITERM,
    load: () => import("./formats/multiterm.ts"),
    loadReader: () => import("./formats/read-multiterm.ts"),
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
