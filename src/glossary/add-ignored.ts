import { isMap, isSeq, type Node, parseDocument } from "yaml";
import { parseConfig } from "./parse-config.ts";

/** Plain in YAML whatever stands around it: words of letters that have no case. */
const PLAIN = /^\p{Lo}+$/u;

/**
 * A configuration with more words under `check.ignore`, and not a letter changed besides: comments,
 * quotes and order stay.
 * @param path for messages
 * @returns undefined where that cannot be done
 */
export function addIgnored(
  path: string,
  text: string,
  words: readonly string[],
): string | undefined {
  const added = withWords(text, words);
  if (added === undefined) return undefined;
  const [before, after] = [text, added].map((one) => {
    try {
      return parseConfig(path, one).record;
    } catch {
      return undefined;
    }
  });
  if (before === undefined || after === undefined) return undefined;
  const ignore = [...(before.check?.ignore ?? []), ...words];
  const wanted = { ...before, check: { ...before.check, ignore } };
  return sameValue(after, wanted) ? added : undefined;
}

function withWords(text: string, words: readonly string[]): string | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0) return undefined;
  const written = words.map((word) => (PLAIN.test(word) ? word : JSON.stringify(word)));
  const ignore = document.getIn(["check", "ignore"], true);
  if (isSeq(ignore)) return inList(text, ignore, written);
  if (ignore !== undefined) return undefined;
  const check = document.get("check", true);
  const list = `ignore: [${written.join(", ")}]\n`;
  if (isMap(check) && check.flow !== true) {
    const start = (check.range?.[0] ?? 0) as number;
    const indent = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
    return /^ +$/.test(indent)
      ? text.slice(0, start) + list + indent + text.slice(start)
      : undefined;
  }
  const isAbsent = check === undefined && !(isMap(document.contents) && document.contents.flow);
  const end = text === "" || text.endsWith("\n") ? "" : "\n";
  return isAbsent ? `${text}${end}check:\n  ${list}` : undefined;
}

/** Behind the last word of a list, in its style. */
function inList(
  text: string,
  {
    flow,
    items,
    range,
  }: { readonly flow?: boolean; readonly items: unknown[]; readonly range?: Node["range"] },
  words: readonly string[],
): string | undefined {
  const last = (items.at(-1) as Node | undefined)?.range;
  if (flow === true) {
    const at = last?.[1] ?? (range?.[0] ?? 0) + 1;
    const list = words.join(", ");
    return text.slice(0, at) + (last ? `, ${list}` : list) + text.slice(at);
  }
  if (!last) return undefined;
  const head = text.slice(text.lastIndexOf("\n", last[0] - 1) + 1, last[0]);
  const lineEnd = text.indexOf("\n", last[1]);
  const at = lineEnd < 0 ? text.length : lineEnd;
  const lines = words.map((word) => `\n${head}${word}`).join("");
  return /^ *- +$/.test(head) ? text.slice(0, at) + lines + text.slice(at) : undefined;
}

function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** A value with its keys in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]);
}
