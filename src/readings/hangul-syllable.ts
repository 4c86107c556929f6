import table from "./data/hangul-table.json" with { type: "json" };
import { toneless } from "./tone.ts";

/**
 * What decides the Hangul of a syllable besides initial and final of 표 5: `syllabic`, the form in
 * brackets there, a consonant that is a syllable of its own; `glide`, 제3장 제7절 제2항, ㅑㅖㅛㅠ after
 * ㅈ, ㅉ, ㅊ written ㅏㅔㅗㅜ.
 */
export type TableRule = "table" | "syllabic" | "glide";

/** One syllable of pinyin in Hangul, and how the table makes it. */
export interface HangulSyllable {
  readonly hangul: string;
  /** Initial and final by the names of the data file; the initial is "" where there is none. */
  readonly initial: string;
  readonly final: string;
  /** What the table writes for them: "ㅅ" and "아오" for shao. */
  readonly letters: readonly [initial: string, final: string];
  readonly rule: TableRule;
}

const SYLLABLES = new Map(Object.entries(table.syllables));
const INITIALS: Readonly<Record<string, string>> = table.initials;
const SYLLABIC: Readonly<Record<string, string>> = table.syllabicInitials;
const FINALS: Readonly<Record<string, readonly string[]>> = table.finals;

/**
 * The Hangul of a pinyin syllable by 외래어 표기법, 표 5; tones are ignored (제3장 제7절 제1항).
 * @param pinyin with or without tone mark; "lue" and "nue" are read with ü
 * @returns undefined for what is no syllable of Mandarin
 * @example hangulSyllable("shào")?.hangul // "사오"
 */
export function hangulSyllable(pinyin: string): HangulSyllable | undefined {
  const row = SYLLABLES.get(canonical(toneless(pinyin)));
  if (row === undefined) return undefined;
  const [initial = "", final = "", hangul = "", rule] = row;
  return { hangul, initial, final, letters: lettersOf(initial, final, rule), rule: ruleOf(rule) };
}

/** Whether the table has this syllable; without tone. */
export function isSyllable(syllable: string): boolean {
  return SYLLABLES.has(canonical(syllable));
}

function canonical(syllable: string): string {
  return syllable === "lue" || syllable === "nue" ? syllable.replace("u", "ü") : syllable;
}

function lettersOf(initial: string, final: string, rule: string | undefined): [string, string] {
  if (rule === "syllabic") return [SYLLABIC[initial] ?? "", ""];
  const [alone = "", after = alone] = FINALS[final] ?? [];
  return initial === "" ? ["", alone] : [INITIALS[initial] ?? "", after];
}

function ruleOf(rule: string | undefined): TableRule {
  return rule === "syllabic" || rule === "glide" ? rule : "table";
}
