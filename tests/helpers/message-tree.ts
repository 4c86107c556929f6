import { en } from "../../src/i18n/messages/en.ts";
import { ko } from "../../src/i18n/messages/ko.ts";
import { zh } from "../../src/i18n/messages/zh.ts";

interface Tree {
  readonly [key: string]: string | Tree;
}

const TREES: Readonly<Record<string, Tree>> = { ko, zh, en };

/** All messages of a language by their keys: "search.none" … */
export function messagesOf(language: "ko" | "zh" | "en"): ReadonlyMap<string, string> {
  return new Map(flatten(TREES[language] ?? {}, ""));
}

function flatten(tree: Tree, prefix: string): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[prefix + key, value] as const]
      : flatten(value, `${prefix}${key}.`),
  );
}

/** Words that a message leaves room for, each once: "path", "count" … */
export function placeholdersIn(message: string): readonly string[] {
  return [
    ...new Set([...message.matchAll(/\{\{(\w+)[^}]*\}\}/g)].map((match) => match[1] ?? "")),
  ].sort();
}
