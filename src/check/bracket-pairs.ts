import { unitTest } from "../text/unit-test.ts";
import { type Bracket, type BracketPart, bracketsIn, type Stretch, trimmed } from "./brackets.ts";
import type { CheckList } from "./check-list.ts";
import { latinNameBefore } from "./latin-name-before.ts";
import { koreanNameBefore, type SoughtName } from "./name-before.ts";
import { ownNameBefore } from "./own-name-before.ts";
import type { BesideName, BracketPair } from "./pair.ts";

/** What may stand between a name and the bracket. */
const isClosingMark = unitTest(/[\s"'\u2019\u201d\u300b\u3009\u300d\u300f>]/u);
const TITLE_MARKS =
  /^[\s"'\u2018\u201c\u300a\u3008\u300c\u300e]+|[\s"'\u2019\u201d\u300b\u3009\u300d\u300f]+$/gu;
const CHINESE_BEFORE =
  /[\p{Script=Han}\u300a\u201c](?:[\p{Script=Han}\p{N}A-Za-z\u00b7\u201c\u201d\u300a\u300b+-]*[\p{Script=Han}\u300b\u201d])?$/u;
const HAN = /\p{Script=Han}/u;
const HANGUL = /\p{Script=Hangul}/u;
const CLOSING_BRACKET = /[)\]\uff09\uff3d]/;
const LATIN_END = /[\p{Script=Latin}\p{N}.]$/u;
const REACH = 60;
/** Joints of names before a bracket that holds as many Chinese ones. */
const JOINT = /\s*[\u00b7\u30fb,\u3001/]\s*/u;

/**
 * The Chinese names in or before the brackets of a text, with the Korean or English names that they
 * are paired with, in the order of the text.
 */
export function bracketPairs(list: CheckList, text: string): readonly BracketPair[] {
  return bracketsIn(text)
    .flatMap((bracket) => pairsOf(list, text, bracket))
    .sort((a, b) => a.chinese.start - b.chinese.start);
}

function pairsOf(list: CheckList, text: string, bracket: Bracket): readonly BracketPair[] {
  let end = bracket.start;
  while (end > 0 && isClosingMark(text.charCodeAt(end - 1))) end -= 1;
  if (bracket.start - end > 2 || end === 0) return [];
  const chinese = bracket.parts.filter(({ script }) => script === "han");
  const [first] = chinese;
  if (HAN.test(text.charAt(end - 1))) {
    const word = text.slice(Math.max(0, bracket.start - REACH), end);
    return reversePair(list, text, bracket, end, word);
  }
  if (first === undefined) return [];
  const several = chinese.length > 1 ? severalPairs(list, text, end, chinese) : [];
  return several.length > 0 ? several : [pairOf(list, text, end, first)];
}

function pairOf(list: CheckList, text: string, end: number, part: Stretch): BracketPair {
  const chinese = withoutTitleMarks(part);
  const sought = soughtName(list, chinese.text);
  return { chinese, ...sought, name: nameBefore(list, text, end, sought) };
}

function nameBefore(
  list: CheckList,
  text: string,
  end: number,
  sought: SoughtName,
): BesideName | undefined {
  const own = ownNameBefore(list, text, end, sought.listed);
  if (own !== undefined) return own;
  return LATIN_END.test(text.slice(Math.max(0, end - 1), end))
    ? (mixedName(list, text, end, sought) ?? latinNameBefore(list, text, end))
    : koreanNameBefore(list, text, end, sought);
}

/** Names that end with Latin letters but begin with Hangul (KIC 중국, 유니SOC) are known by the list alone. */
function mixedName(
  list: CheckList,
  text: string,
  end: number,
  sought: SoughtName,
): BesideName | undefined {
  const name = koreanNameBefore(list, text, end, { ...sought, reading: () => undefined });
  return name?.basis === "listed" && HANGUL.test(name.text) ? name : undefined;
}

/** 쑤저우·우시(苏州, 无锡): as many names before as in the bracket, each of which is the other's. */
function severalPairs(
  list: CheckList,
  text: string,
  end: number,
  parts: readonly BracketPart[],
): readonly BracketPair[] {
  const pairs: BracketPair[] = [];
  let at = end;
  for (const part of parts.toReversed()) {
    const pair = pairOf(list, text, at, part);
    const { name } = pair;
    const isPaired =
      name?.basis === "read" ||
      name?.basis === "misread" ||
      name?.listed.some(({ id }) => pair.listed.some((term) => term.id === id));
    if (name === undefined || !isPaired) return [];
    pairs.unshift(pair);
    const joint = JOINT.exec(text.slice(Math.max(0, name.start - 3), name.start))?.[0] ?? "";
    at = name.start - joint.length;
  }
  return pairs;
}

/** 嘉兴(자싱): what the bracket has is the whole name. */
function reversePair(
  list: CheckList,
  text: string,
  bracket: Bracket,
  end: number,
  word: string,
): readonly BracketPair[] {
  const written = CHINESE_BEFORE.exec(word)?.[0];
  const beside = bracket.parts.find(({ script }) => script === "hangul" || script === "latin");
  if (written === undefined || beside === undefined) return [];
  // A bracket within a longer Chinese name: 韩中科技(CT)交流协会.
  const around = [text.charAt(bracket.end), word.charAt(word.length - written.length - 1)];
  if (HAN.test(around[0] ?? "") || CLOSING_BRACKET.test(around[1] ?? "")) return [];
  const chinese = withoutTitleMarks(trimmed(text, end - written.length, end));
  const sought = soughtName(list, chinese.text);
  const name = withoutTitleMarks(beside);
  const listed = list.termsOf(name.text).filter(({ language }) => language !== "zh");
  const language = beside.script === "latin" ? "en" : "ko";
  const found =
    language === "ko" && listed.length === 0
      ? koreanNameBefore(list, name.text, name.text.length, sought)
      : undefined;
  const isWhole = found?.start === 0;
  const basis = listed.length > 0 ? "listed" : isWhole ? found.basis : "set-off";
  return [{ chinese, ...sought, name: { ...name, language, basis, listed } }];
}

function soughtName(list: CheckList, chinese: string): SoughtName {
  return { listed: list.chineseTermsOf(chinese), reading: () => list.readingOf(chinese) };
}

function withoutTitleMarks({ start, text }: Stretch): Stretch {
  const [leading = ""] = /^[\s"'\u2018\u201c\u300a\u3008\u300c\u300e]+/u.exec(text) ?? [];
  const inside = text.replace(TITLE_MARKS, "");
  return {
    start: start + leading.length,
    end: start + leading.length + inside.length,
    text: inside,
  };
}
