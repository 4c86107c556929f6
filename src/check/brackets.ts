import { unitTest } from "../text/unit-test.ts";

/** Letters of which scripts a part of a bracket has. */
export type PartScript = "han" | "hangul" | "latin" | "other";

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What stands in a bracket between commas. */
export interface BracketPart extends Stretch {
  readonly script: PartScript;
}

/** A pair of brackets in a text. */
export interface Bracket {
  /** Offset of the opening one, and the offset after the closing one. */
  readonly start: number;
  readonly end: number;
  readonly parts: readonly BracketPart[];
}

const CLOSING_OF: Readonly<Record<string, string>> = {
  "(": ")",
  "\uff08": "\uff09",
  "[": "]",
  "\uff3b": "\uff3d",
  "\u3014": "\u3015",
};
const ANY_BRACKET = /[()[\]\uff08\uff09\uff3b\uff3d\u3014\u3015]|\n\s*\n/g;
/** Longer brackets hold sentences. */
const LONGEST = 200;
const isSeparator = unitTest(/[,\uff0c\u3001;\uff1b/|]/);
const isOpening = unitTest(/[([\uff08\uff3b\u3014]/);
const isClosing = unitTest(/[)\]\uff09\uff3d\u3015]/);
const HAN = /\p{Script=Han}/gu;
const HANGUL = /\p{Script=Hangul}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LATIN = /\p{Script=Latin}/gu;

/**
 * The brackets of a text in the order of their ends, those within others before them; full-width and
 * square ones count alike, one kind is not closed by another, and none spans an empty line.
 */
export function bracketsIn(text: string): readonly Bracket[] {
  const open: number[] = [];
  const found: Bracket[] = [];
  for (const match of text.matchAll(ANY_BRACKET)) {
    const { index } = match;
    if (CLOSING_OF[match[0]] !== undefined) open.push(index);
    else if (match[0].length > 1) open.length = 0;
    else {
      const opening = open.findLastIndex((at) => CLOSING_OF[text.charAt(at)] === match[0]);
      const start = open[opening];
      if (start === undefined) continue;
      open.length = opening;
      if (index - start <= LONGEST) {
        found.push({ start, end: index + 1, parts: partsOf(text, start + 1, index) });
      }
    }
  }
  return found;
}

/** The parts between commas; commas of brackets within do not count. */
function partsOf(text: string, start: number, end: number): readonly BracketPart[] {
  const parts: BracketPart[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at <= end; at += 1) {
    const unit = text.charCodeAt(at);
    if (at < end && isOpening(unit)) depth += 1;
    else if (at < end && isClosing(unit)) depth -= 1;
    else if (at === end || (depth === 0 && isSeparator(unit))) {
      const part = trimmed(text, from, at);
      if (part.text !== "") parts.push({ ...part, script: scriptOf(part.text) });
      from = at + 1;
    }
  }
  return parts;
}

/** A stretch without the spaces around it. */
export function trimmed(text: string, start: number, end: number): Stretch {
  const raw = text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  const inside = raw.trim();
  return { start: from, end: from + inside.length, text: inside };
}

/** 中国(绵阳)科技城 is Chinese, SPIC(国家电投集团) is not: that is a name with a bracket of its own. */
const INNER_BRACKET = /[([\uff08\uff3b\u3014][^)\]\uff09\uff3d\u3015]*[)\]\uff09\uff3d\u3015]/gu;

function scriptOf(whole: string): PartScript {
  const text = whole.replace(INNER_BRACKET, "");
  const hasHangul = HANGUL.test(text);
  const han = text.match(HAN)?.length ?? 0;
  const latin = text.match(LATIN)?.length ?? 0;
  if (KANA.test(text) || (han > 0 && hasHangul)) return "other";
  if (han > 0) return han * 2 >= latin ? "han" : "other";
  if (hasHangul) return "hangul";
  return latin > 0 ? "latin" : "other";
}
