const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
/** Unicode 17.0, section 3.12: a syllable is (initial × 21 + vowel) × 28 + final. */
const VOWELS = 21;
const FINALS = 28;

/** Compatibility letters in the order in which Unicode counts initials, vowels and finals. */
const INITIAL_LETTERS =
  "\u3131\u3132\u3134\u3137\u3138\u3139\u3141\u3142\u3143\u3145\u3146\u3147\u3148\u3149\u314a\u314b\u314c\u314d\u314e";
const FIRST_VOWEL_LETTER = 0x314f;
const FINAL_LETTERS =
  "\u3131\u3132\u3133\u3134\u3135\u3136\u3137\u3139\u313a\u313b\u313c\u313d\u313e\u313f\u3140\u3141\u3142\u3144\u3145\u3146\u3147\u3148\u314a\u314b\u314c\u314d\u314e";

/** Whether a character is a whole Hangul syllable (가 to 힣). */
export function isSyllable(character: string): boolean {
  return isSyllableUnit(character.charCodeAt(0));
}

/** The same of a UTF-16 unit; NaN, behind the end of a text, is none. */
export function isSyllableUnit(unit: number): boolean {
  return unit >= FIRST_SYLLABLE && unit <= LAST_SYLLABLE;
}

/** The initial consonant of a whole syllable, both as units of UTF-16. */
export function initialOfUnit(syllable: number): number {
  const number = Math.floor((syllable - FIRST_SYLLABLE) / FINALS / VOWELS);
  return INITIAL_LETTERS.charCodeAt(number);
}

/** Whether a character is a Hangul letter that stands alone (ㄱ to ㅣ), as typed for initials. */
export function isLetter(character: string): boolean {
  const code = character.charCodeAt(0);
  return character.length === 1 && code >= 0x3131 && code <= 0x3163;
}

/** The standalone letter of a conjoining jamo; other characters as they are. */
export function standaloneLetter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x1100 && code < 0x1100 + INITIAL_LETTERS.length) {
    return INITIAL_LETTERS.charAt(code - 0x1100);
  }
  if (code >= 0x1161 && code < 0x1161 + VOWELS) {
    return String.fromCharCode(FIRST_VOWEL_LETTER + code - 0x1161);
  }
  if (code >= 0x11a8 && code < 0x11a8 + FINAL_LETTERS.length) {
    return FINAL_LETTERS.charAt(code - 0x11a8);
  }
  return character;
}

/**
 * Writes every syllable as its letters; other characters stay.
 * @example lettersOf("샹하이") // "ㅅㅑㅇㅎㅏㅇㅣ"
 */
export function lettersOf(text: string): string {
  let letters = "";
  for (const character of text) letters += isSyllable(character) ? split(character) : character;
  return letters;
}

function split(syllable: string): string {
  const index = syllable.charCodeAt(0) - FIRST_SYLLABLE;
  const final = index % FINALS;
  const vowel = Math.floor(index / FINALS) % VOWELS;
  const initial = Math.floor(index / FINALS / VOWELS);
  return (
    INITIAL_LETTERS.charAt(initial) +
    String.fromCharCode(FIRST_VOWEL_LETTER + vowel) +
    (final === 0 ? "" : FINAL_LETTERS.charAt(final - 1))
  );
}

/** Index of ㄹ among the finals, 0 being none. */
const FINAL_RIEUL = 8;

/**
 * The final consonant of a syllable, as far as particles ask: 으로/로 treat ㄹ like no final.
 * @param syllable one character from 가 to 힣
 */
export function finalOf(syllable: string): "none" | "rieul" | "other" {
  const final = (syllable.charCodeAt(0) - FIRST_SYLLABLE) % FINALS;
  if (final === 0) return "none";
  return final === FINAL_RIEUL ? "rieul" : "other";
}

/**
 * A syllable of its letters, the inverse of `lettersOf`.
 * @param letters initial, vowel and, if there is one, final: "ㅎㅏㄴ"
 * @returns the letters as they are where they make no syllable
 */
export function joinLetters(letters: string): string {
  const [initial = "", vowel = "", final] = letters;
  const first = INITIAL_LETTERS.indexOf(initial);
  const second = vowel.charCodeAt(0) - FIRST_VOWEL_LETTER;
  const third = final === undefined ? 0 : FINAL_LETTERS.indexOf(final) + 1;
  if (initial === "" || first < 0 || !(second >= 0 && second < VOWELS)) return letters;
  if ((final !== undefined && third === 0) || letters.length > 3) return letters;
  return String.fromCharCode(FIRST_SYLLABLE + (first * VOWELS + second) * FINALS + third);
}
