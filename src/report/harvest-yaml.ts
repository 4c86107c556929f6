import type { HarvestedName, HarvestedPair } from "../check/harvest.ts";
import type { Translate } from "../i18n/translator.ts";
import { toneless } from "../readings/tone.ts";
import { sanitize } from "../text/sanitize.ts";

/** The widest context that a comment shows, in characters. */
const CONTEXT = 80;
const HAN = /^\p{Script=Han}+$/u;

/**
 * Pairs as draft entries of a glossary file: what the documents have as comments above, with the
 * readings beside it. Strings are written as JSON, which YAML reads; `fmt` lays them out.
 * @param isTaken whether an id is that of an entry already
 */
export function harvestYaml(
  pairs: readonly HarvestedPair[],
  translate: Translate,
  isTaken: (id: string) => boolean,
): string {
  const ids = new Set<string>();
  return pairs
    .map((pair) => {
      const id = freeId(pair, (one) => ids.has(one) || isTaken(one));
      ids.add(id);
      return entryOf(pair, id, translate);
    })
    .join("\n");
}

function entryOf({ chinese, reading, names }: HarvestedPair, id: string, translate: Translate) {
  const right = names.filter(({ isMisread }) => !isMisread);
  const korean = textsIn("ko", right);
  const wrong = textsIn(
    "ko",
    names.filter(({ isMisread }) => isMisread),
  );
  const [ko = wrong.length > 0 ? reading?.hangul : undefined, ...alsoKo] = korean;
  const [en, ...alsoEn] = textsIn("en", right);
  const fields: readonly (readonly [string, unknown])[] = [
    ["id", id],
    ["zh", chinese],
    ["ko", ko],
    ["en", en],
    ["pinyin", HAN.test(chinese) ? reading?.pinyin : undefined],
    ["also", lists({ ko: alsoKo, en: alsoEn })],
    ["avoid", lists({ ko: wrong })],
    ["sources", ["editors"]],
    ["status", "draft"],
  ];
  const written = fields.filter(([, value]) => value !== undefined);
  const lines = written.map(
    ([name, value], at) => `${at === 0 ? "- " : "  "}${name}: ${JSON.stringify(value)}`,
  );
  return [...comments({ chinese, reading, names }, translate), ...lines, ""].join("\n");
}

function comments({ reading, names }: HarvestedPair, translate: Translate): readonly string[] {
  const compared = [
    ...(reading === undefined ? [] : [translate("harvest.standard", { standard: reading.hangul })]),
    ...(reading?.hanja === undefined ? [] : [translate("harvest.hanja", { hanja: reading.hanja })]),
  ];
  return [
    ...names.flatMap(({ path, place, text, context }) => [
      translate("harvest.at", {
        place: `${path}:${place.line}:${place.column}`,
        written: text,
      }),
      context.trim().slice(0, CONTEXT),
    ]),
    compared.join("; "),
  ]
    .filter((line) => line !== "")
    .map((line) => `# ${sanitize(line)}`);
}

function textsIn(language: "ko" | "en", names: readonly HarvestedName[]): readonly string[] {
  return names.filter((name) => name.language === language).map(({ text }) => text);
}

/** Lists by language; undefined where all are empty. */
function lists(byLanguage: Readonly<Record<string, readonly string[]>>): object | undefined {
  const filled = Object.entries(byLanguage).filter(([, texts]) => texts.length > 0);
  return filled.length === 0 ? undefined : Object.fromEntries(filled);
}

/** Category and pinyin, or the English name: place.zunyi, company.jyt; numbered where taken. */
function freeId({ reading, names }: HarvestedPair, isTaken: (id: string) => boolean): string {
  const [english] = textsIn("en", names);
  const category = english === undefined ? (reading?.kind ?? "concept") : "company";
  const words = english ?? toneless(reading?.pinyin ?? "").replaceAll("\u00fc", "v");
  const slug = words
    .toLowerCase()
    .replace(/['\u2019]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const base = `${category}.${slug === "" ? "unnamed" : slug}`;
  let id = base;
  for (let number = 2; isTaken(id); number += 1) id = `${base}-${number}`;
  return id;
}
