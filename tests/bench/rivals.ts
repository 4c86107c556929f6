import UFuzzy from "@leeoniya/ufuzzy";
import Fuse from "fuse.js";
import fuzzysort from "fuzzysort";
import { Fzf } from "fzf";
import MiniSearch from "minisearch";
import type { Entry } from "../../src/core/entry.ts";
import type { Engine } from "./engine.ts";
import { HELPER_FIELDS, type HelperForms, helperForms, helperQuery } from "./helper-forms.ts";

interface Document extends HelperForms {
  readonly id: number;
}

const documents = (entries: readonly Entry[]): readonly Document[] =>
  entries.map((entry, id) => ({ id, ...helperForms(entry) }));

const lineOf = (document: Document): string =>
  HELPER_FIELDS.map((field) => document[field]).join(" | ");

function among(entries: readonly Entry[], numbers: readonly number[]): readonly Entry[] {
  return numbers.flatMap((number) => entries[number] ?? []);
}

const fuse: Engine = {
  name: "fuse.js",
  about: "helper forms, ignoreLocation, threshold 0.4, ignoreFieldNorm, prebuilt index",
  build: (entries) => {
    const list = documents(entries);
    const keys = [...HELPER_FIELDS];
    const engine = new Fuse(
      list,
      { keys, ignoreLocation: true, threshold: 0.4, ignoreFieldNorm: true, includeMatches: true },
      Fuse.createIndex(keys, list),
    );
    return (query, limit) =>
      among(
        entries,
        engine.search(helperQuery(query), { limit }).map(({ refIndex }) => refIndex),
      );
  },
};

const ufuzzy: Engine = {
  name: "uFuzzy",
  about: "helper forms in one line, unicode, intraMode 1, outOfOrder, with info and order",
  build: (entries) => {
    const lines = documents(entries).map(lineOf);
    const engine = new UFuzzy({ unicode: true, interSplit: "[^\\p{L}\\d']+", intraMode: 1 });
    return (query, limit) => {
      const [found, info, order] = engine.search(lines, helperQuery(query), 1, 1000);
      const numbers =
        order === null || order === undefined
          ? (found ?? [])
          : order.map((at) => info?.idx[at] ?? 0);
      return among(entries, numbers.slice(0, limit));
    };
  },
};

/** Latin words; of everything else pairs and threes, as languages without spaces need. */
function tokens(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+|[^a-z0-9\s|]+/g) ?? []).flatMap((run) => {
    if (/^[a-z0-9]/.test(run)) return [run];
    const size = /[\u3131-\u3163]/.test(run) ? 3 : 2;
    if (run.length <= size) return [run];
    return Array.from({ length: run.length - size + 1 }, (_, at) => run.slice(at, at + size));
  });
}

const miniSearch: Engine = {
  name: "MiniSearch",
  about: "helper forms, words and n-grams as tokens, prefix, fuzzy 0.25 for Latin",
  build: (entries) => {
    const engine = new MiniSearch<Document>({ fields: [...HELPER_FIELDS], tokenize: tokens });
    engine.addAll(documents(entries));
    return (query, limit) =>
      among(
        entries,
        engine
          .search(helperQuery(query), {
            prefix: true,
            fuzzy: (term) => (/^[a-z]{4,}$/.test(term) ? 0.25 : false),
          })
          .slice(0, limit)
          .map(({ id }) => id as number),
      );
  },
};

const sort: Engine = {
  name: "fuzzysort",
  about: "helper forms in one line, prepared",
  build: (entries) => {
    const lines = documents(entries).map((document) => ({
      id: document.id,
      line: fuzzysort.prepare(lineOf(document)),
    }));
    return (query, limit) =>
      among(
        entries,
        fuzzysort.go(helperQuery(query), lines, { key: "line", limit }).map(({ obj }) => obj.id),
      );
  },
};

/** What is used of it: its own types do not go with an array that may be long. */
interface Finder {
  readonly find: (query: string) => readonly { readonly item: Document }[];
}

const fzf: Engine = {
  name: "fzf",
  about: "helper forms in one line, fuzzy v2",
  build: (entries) => {
    const engine: Finder = new Fzf(documents(entries), { selector: lineOf });
    return (query, limit) =>
      among(
        entries,
        engine
          .find(helperQuery(query))
          .slice(0, limit)
          .map(({ item }) => item.id),
      );
  },
};

/** The engines malmoi is compared with, each with the help a careful author would give it. */
export const RIVALS: readonly Engine[] = [fuse, ufuzzy, miniSearch, sort, fzf];
