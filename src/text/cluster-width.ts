import { eastAsianWidth } from "get-east-asian-width";

/** What takes a cell: no control, no format sign, no mark that stands over or around another. */
const VISIBLE =
  /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/u;
/** What an emoji sequence has in it at least (UTS #51): a picture, a flag's letter or a keycap. */
const PICTURE = /\p{Extended_Pictographic}/u;
const EMOJI_PART = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]/u;
const KEYCAP = /^[\d#*]\u20e3$/;
const JOINER = "\u200d";
const JAMO = /[\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb]/;
/** A syllable in conjoining jamo: initial, vowel, final (Unicode 3.12). */
const JAMO_SYLLABLE =
  /[\u1100-\u115f\ua960-\ua97c][\u1160-\u11a7\ud7b0-\ud7c6][\u11a8-\u11ff\ud7cb-\ud7fb]?/g;
/** Marks that stand beside their base, and half-width signs that Unicode joins to the one before. */
const BESIDE = /[\p{Spacing_Mark}\uff00-\uffef]/u;

/**
 * Width of one grapheme cluster in terminal cells: by East Asian Width (UAX #11) of its first
 * visible character, ambiguous ones narrow; an emoji sequence is two wide, conjoining jamo are as
 * wide as the syllables they make.
 */
export function clusterWidth(cluster: string): number {
  const visible = [...cluster].filter((character) => VISIBLE.test(character));
  const [base, ...others] = visible;
  if (base === undefined) return 0;
  if (isEmoji(cluster)) return 2;
  if (JAMO.test(base)) return jamoWidth(visible.join(""));
  const start = cluster.indexOf(base) + base.length;
  const beside = others.length === 0 ? [] : [...cluster.slice(start)].filter(isBeside);
  return [base, ...beside].reduce((cells, character) => cells + characterWidth(character), 0);
}

function isBeside(character: string): boolean {
  return BESIDE.test(character);
}

function characterWidth(character: string): number {
  return eastAsianWidth(character.codePointAt(0) ?? 0);
}

function jamoWidth(jamo: string): number {
  const single = jamo.replace(JAMO_SYLLABLE, "\uac00");
  return [...single].reduce((cells, character) => cells + characterWidth(character), 0);
}

/** The sequences that are drawn as one picture, with or without the sign that asks for it. */
function isEmoji(cluster: string): boolean {
  if (!EMOJI_PART.test(cluster)) return false;
  if (KEYCAP.test(cluster) || emojiSequence().test(cluster)) return true;
  const pictures = cluster.includes(JOINER) ? [...cluster].filter((one) => PICTURE.test(one)) : [];
  return pictures.length > 1;
}

let sequence: RegExp | undefined;

/** All sequences of UTS #51: made on first need, for that takes longer than most searches. */
function emojiSequence(): RegExp {
  // The flag `v` in a literal would have it made when the file is loaded.
  sequence ??= /^\p{RGI_Emoji}$/v;
  return sequence;
}
