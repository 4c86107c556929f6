import type { NameKind } from "../core/name-kind.ts";
import type { TableRule } from "./hangul-syllable.ts";
import type { PartRule } from "./name-parts.ts";

/**
 * Why a stretch of a reading has its Hangul: by the transcription table, by the article on the
 * past (`past`: Sino-Korean), by custom (`established`), by a word of the language, or not at all
 * (`kept`: Latin letters, digits; `unreadable`: no sound is known).
 */
export type ReadingRule =
  | TableRule
  | Exclude<PartRule, "proper">
  | "past"
  | "established"
  | "kept"
  | "unreadable";

/** A syllable of a name, or a word of it that is translated as a whole. */
export interface ReadingSyllable {
  /** Absent where only pinyin was given, and for a word that the rule adds. */
  readonly zh?: string;
  readonly pinyin?: string;
  readonly hangul: string;
  readonly hanja?: string;
  readonly rule: ReadingRule;
  /** Of a transcribed syllable: initial and final, and what the table writes for each. */
  readonly table?: {
    readonly initial: string;
    readonly final: string;
    readonly letters: readonly [initial: string, final: string];
  };
}

/** A name as 외래어 표기법 has it written in Hangul, and how that came about. */
export interface Reading {
  /** The name as it was given. */
  readonly input: string;
  /** Simplified and traditional; absent where only pinyin was given. */
  readonly zh?: string;
  readonly hant?: string;
  /** With tone marks where they are known. */
  readonly pinyin: string;
  /** What the rules prescribe: the transcription, or for the past the Sino-Korean reading. */
  readonly hangul: string;
  /** The Sino-Korean reading. */
  readonly hanja?: string;
  /** The plain transcription, where the rules prescribe something else. */
  readonly transcription?: string;
  /** A Sino-Korean form that may stand beside the transcription (제4장 제2절 제4항). */
  readonly allowed?: string;
  readonly kind: NameKind;
  readonly syllables: readonly ReadingSyllable[];
  /** Other ways to read the name; they have none themselves. */
  readonly alternatives: readonly Reading[];
}

/** What the caller knows of a name; what is left out is found out. */
export interface NameFacts {
  readonly kind?: NameKind;
  /** Pinyin of the whole name: a list may know better than a dictionary. */
  readonly pinyin?: string;
  /** Whether it belongs to the past and is read in Sino-Korean (제4장 제2절 제1항·제2항). */
  readonly past?: boolean;
  /** The Hangul that custom, or the language of a minority, has established. */
  readonly established?: string;
}
