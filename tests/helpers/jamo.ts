const INITIALS = [..."ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"];
const VOWELS = [..."ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"];
const FINALS = [..."ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"];

/** Conjoining jamo by the letter that stands alone for them. */
export const LETTER_OF_JAMO: ReadonlyMap<string, string> = new Map([
  ...INITIALS.map((letter, index) => [String.fromCharCode(0x1100 + index), letter] as const),
  ...VOWELS.map((letter, index) => [String.fromCharCode(0x1161 + index), letter] as const),
  ...FINALS.map((letter, index) => [String.fromCharCode(0x11a8 + index), letter] as const),
]);
