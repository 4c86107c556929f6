import { type Entry, preferredTerm } from "../core/entry.ts";
import { nameKindOf } from "../core/name-kind.ts";
import type { Translate } from "../i18n/translator.ts";
import type { Reading } from "../readings/reading.ts";
import { readingRule } from "../report/reading-rule.ts";
import { unlistedLine } from "../report/unlisted-line.ts";
import { sanitize } from "../text/sanitize.ts";
import type { Catalogue } from "./catalogue.ts";
import type { DetailItem } from "./detail-content.ts";

const HAN = /\p{Script=Han}/u;

/** How a Chinese query that no entry has is written by the standard, marked as generated. */
export function unlistedItems(
  query: string,
  { read, translate }: Pick<Catalogue, "read" | "translate">,
): readonly DetailItem[] {
  if (read === undefined || !HAN.test(query)) return [];
  const { reading, entries } = read(query);
  if (reading === undefined || entries.length > 0) return [];
  return [
    { label: "", text: unlistedLine(reading, translate), look: "heading" },
    ...otherItems(reading, translate),
    ...ruleItems(reading, translate),
  ];
}

/** The rule behind each syllable of an entry's Chinese name, if it is a name. */
export function explanationItems(
  entry: Entry,
  { read, translate }: Pick<Catalogue, "read" | "translate">,
): readonly DetailItem[] {
  const zh = preferredTerm(entry, "zh");
  if (read === undefined || zh === null || nameKindOf(entry.category) === undefined) return [];
  const { reading } = read(zh);
  return reading === undefined ? [] : ruleItems(reading, translate);
}

function ruleItems({ syllables }: Reading, translate: Translate): readonly DetailItem[] {
  return syllables.map((syllable) => {
    const { zh = "+", pinyin, hangul, hanja } = syllable;
    const sounds = [zh, pinyin, hangul, hanja].filter((part) => part !== undefined).join(" ");
    const rule = readingRule(syllable, translate);
    const text = sanitize(rule === "" ? sounds : `${sounds}: ${rule}`);
    return { label: translate("field.rule"), text, look: "faint" };
  });
}

function otherItems({ alternatives }: Reading, translate: Translate): readonly DetailItem[] {
  return alternatives.map(({ hangul, pinyin }) => ({
    label: "",
    text: translate("read.other", { hangul: sanitize(hangul), pinyin: sanitize(pinyin) }),
    look: "plain",
  }));
}
